// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/complaints/Complaints.h"

#include "resources/policy/PolicyText.h"

#include "app/egov/journal/Journal.h"
#include "app/egov/storage/EventStore.h"
#include "app/egov/storage/NoteStore.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestRunner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace qujat;
using namespace qujat::service::complaints;
using namespace qujat::service::storage;
using namespace qujat::testing;

namespace {

const Iin person = *Iin::parse(QStringLiteral("910118400018"));
const QString refused = QStringLiteral("r7Kq2mXw9Lc4");

Timestamp moment(const char16_t *text)
{
    return *timestampFromRfc3339(text);
}

template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : result.error().name();
}

} // namespace

class ComplaintsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_calendar = *WorkingDays::parse(workingDaysText()); }
    void init()
    {
        m_complaints.reset();
        m_journal.reset();
        m_store.reset();
        m_folder = QTemporaryDir();
        auto opened = Store::open(m_folder.path());
        QVERIFY(opened);
        m_store = *std::move(opened);
        auto begun = service::journal::Journal::open(
            *m_store, QStringLiteral("journal.example/complaints"), m_folder.path(), m_clock);
        QVERIFY(begun);
        m_journal = *std::move(begun);
        m_complaints.emplace(Complaints::Parts{
            *m_store,
            m_clock,
            m_calendar,
            {{QStringLiteral("numberRequest"),
              [](Transaction &, const Iin &account,
                 const QString &reference) -> std::optional<AppealedRefusal> {
                  if (account != person || !reference.startsWith(refused))
                      return std::nullopt;
                  return AppealedRefusal{QStringLiteral("numberRequest"), reference,
                                         QStringLiteral("BIOMETRIC_FAILED"),
                                         moment(u"2025-08-28T05:00:00.000Z")};
              }}}});
        // Thursday, ten in the morning in Almaty
        m_clock.setNow(moment(u"2025-08-28T05:00:00.000Z"));
    }

    void S05_step3_termsAreShownByTheWorkingDayCalendar_R001_10_3_R001_10_5_R001_10_6()
    {
        const auto higher = *file(ComplaintRecipient::HigherBody);
        QCOMPARE(higher.forwardUntil, QDate(2025, 9, 3));
        QCOMPARE(higher.providerUntil, QDate(2025, 9, 5));
        QVERIFY(!higher.bodyUntil);
        QCOMPARE(higher.number, QStringLiteral("C-20250828-000001"));
        const auto quality = *file(ComplaintRecipient::QualityBody, u"2"_qs);
        QCOMPARE(quality.bodyUntil, std::optional(QDate(2025, 9, 19)));
        QCOMPARE(quality.subject.code, QStringLiteral("BIOMETRIC_FAILED"));
    }
    void S05_step4_withinTheTermFullySatisfiedEndsTheDutyToForward_R001_10_4()
    {
        const auto number = file()->number;
        m_clock.setNow(moment(u"2025-09-03T18:59:59.000Z"));
        QCOMPARE(codeOf(m_complaints->satisfy(number, u" "_qs)), u"REQUEST_MALFORMED"_qs);
        const auto satisfied = m_complaints->satisfy(number, u"The number was connected."_qs);
        QCOMPARE(codeOf(satisfied), u"ok"_qs);
        QCOMPARE(satisfied->state, ComplaintState::Satisfied);
        m_clock.setNow(moment(u"2025-09-30T05:00:00.000Z"));
        QVERIFY(m_complaints->overdue()->empty());
        QCOMPARE(codeOf(m_complaints->forward(number)), u"COMPLAINT_CLOSED"_qs);
    }
    void S05_step4_afterTheTermSatisfyingIsRefusedAndForwardingIsLate_R001_10_3_R001_10_4()
    {
        const auto number = file()->number;
        m_clock.setNow(moment(u"2025-09-03T18:59:59.999Z"));
        QVERIFY(m_complaints->overdue()->empty());
        m_clock.setNow(moment(u"2025-09-03T19:00:00.000Z")); // 4 September in Almaty
        QCOMPARE(int(m_complaints->overdue()->size()), 1);
        QCOMPARE(codeOf(m_complaints->satisfy(number, u"Met."_qs)), u"COMPLAINT_TERM_OVER"_qs);
        const auto forwarded = m_complaints->forward(number);
        QCOMPARE(codeOf(forwarded), u"ok"_qs);
        QVERIFY(forwarded->forwardedLate);
        const auto whole = *m_complaints->administrativeCase(number);
        QCOMPARE(int(whole.steps.size()), 2);
        QCOMPARE(whole.steps.back().kind, u"forwardedLate"_qs);
        QCOMPARE(int(m_complaints->overdue()->size()), 1); // late stays in the record
    }
    void theBodysTermBeginsAnewWhenTheComplaintReachesIt_R001_10_6()
    {
        const auto number = file(ComplaintRecipient::QualityBody)->number;
        m_clock.setNow(moment(u"2025-09-02T05:00:00.000Z"));
        QCOMPARE(m_complaints->forward(number)->bodyUntil, std::optional(QDate(2025, 9, 23)));
    }
    void S05_step5_courtIsOpenOnlyAfterTheDecision_R001_10_7()
    {
        const auto number = file()->number;
        QCOMPARE(codeOf(m_complaints->askCourt(person, number)), u"COMPLAINT_COURT_PREMATURE"_qs);
        QVERIFY(m_complaints->forward(number));
        QCOMPARE(codeOf(m_complaints->askCourt(person, number)), u"COMPLAINT_COURT_PREMATURE"_qs);
        QVERIFY(m_complaints->decide(number, u"The refusal stands."_qs));
        QCOMPARE(codeOf(m_complaints->askCourt(person, number)), u"ok"_qs);
    }
    void aRefusalOfNobodyOrOfAnotherKindCannotBeAppealed_R001_10_2()
    {
        const auto request = RequestMark{u"key-of-this"_qs, "hash"};
        QCOMPARE(codeOf(m_complaints->file(person, filing(u"none"_qs), request)),
                 u"RESOURCE_NOT_FOUND"_qs);
        auto other = filing(refused);
        other.kind = u"weather"_qs;
        QCOMPARE(codeOf(m_complaints->file(person, other, request)), u"RESOURCE_NOT_FOUND"_qs);
        QVERIFY(m_complaints->of(person)->empty());
    }
    void aRepeatGivesTheFirstComplaintAndASecondAboutTheSameRefusalToo()
    {
        const auto first = m_complaints->file(person, filing(refused), {u"key-one"_qs, "hash"});
        const auto again = m_complaints->file(person, filing(refused), {u"key-one"_qs, "hash"});
        QCOMPARE(again->number, first->number);
        QCOMPARE(codeOf(m_complaints->file(person, filing(refused), {u"key-one"_qs, "other"})),
                 u"IDEMPOTENCY_CONFLICT"_qs);
        QCOMPARE(m_complaints->file(person, filing(refused), {u"key-two"_qs, "hash"})->number,
                 first->number);
        QCOMPARE(int(m_complaints->of(person)->size()), 1);
    }
    void nobodyElseSeesTheComplaint()
    {
        const auto number = file()->number;
        const auto stranger = *Iin::parse(strangersIin());
        QCOMPARE(codeOf(m_complaints->find(stranger, number)), u"RESOURCE_NOT_FOUND"_qs);
        QCOMPARE(codeOf(m_complaints->askCourt(stranger, number)), u"RESOURCE_NOT_FOUND"_qs);
    }
    void whatStaffReadsAndDecidesStandsInThePersonsHistory_R000_18()
    {
        const auto number = file()->number;
        QVERIFY(staffAccesses().isEmpty());
        QVERIFY(m_complaints->find(person, number)); // one's own look is no staff access
        QVERIFY(staffAccesses().isEmpty());
        QVERIFY(m_complaints->administrativeCase(number));
        QVERIFY(m_complaints->forward(number));
        QVERIFY(m_complaints->decide(number, u"The refusal stands."_qs));
        QCOMPARE(staffAccesses(), QStringList(3, number));
    }
    void staffReadsAndDecidesNothingThatTheJournalCannotTake_R000_18()
    {
        const auto number = file()->number;
        m_journal.reset(); // nothing is sealed any more
        QCOMPARE(codeOf(m_complaints->administrativeCase(number)), u"STORAGE_FAILED"_qs);
        QCOMPARE(codeOf(m_complaints->forward(number)), u"STORAGE_FAILED"_qs);
        QVERIFY(m_complaints->find(person, number)->complaint.state == ComplaintState::Registered);
    }
    void eachStepIsToldLive()
    {
        const auto number = file()->number;
        QVERIFY(m_complaints->forward(number));
        using Events = Result<std::vector<StoredEvent>>;
        const auto events = *m_store->read([&](Transaction &transaction) -> Events {
            return EventStore(transaction).after(person.text(), 0, 10);
        });
        QCOMPARE(int(events.size()), 2);
        QCOMPARE(events.back().type, u"complaintChanged"_qs);
        QCOMPARE(events.back().data.value(u"state").toString(), u"forwarded"_qs);
    }

private:
    /// What the person's history says of staff, by the complaint's number.
    QStringList staffAccesses() const
    {
        using Numbers = Result<QStringList>;
        return *m_store->read([](Transaction &transaction) -> Numbers {
            QStringList numbers;
            NoteQuery query{person};
            for (const auto &note : NoteStore(transaction).find(query)) {
                if (note.entry.kind == u"staffAccess")
                    numbers += note.entry.purpose;
            }
            return numbers;
        });
    }
    static QString strangersIin()
    {
        const QString eleven = QStringLiteral("85050530001");
        return eleven + QString::number(controlDigitOf(eleven));
    }
    static Complaints::Filing filing(const QString &reference,
                                     ComplaintRecipient recipient = ComplaintRecipient::HigherBody)
    {
        return {QStringLiteral("numberRequest"), reference, recipient,
                QStringLiteral("Look at it again, please.")};
    }
    Result<Complaint> file(ComplaintRecipient recipient = ComplaintRecipient::HigherBody,
                           const QString &suffix = {})
    {
        return m_complaints->file(person, filing(refused + suffix, recipient),
                                  {QStringLiteral("request-%1").arg(++m_keys), "hash"});
    }

    QTemporaryDir m_folder;
    FakeClock m_clock;
    WorkingDays m_calendar;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<service::journal::Journal> m_journal;
    std::optional<Complaints> m_complaints;
    int m_keys = 0;
};

QUJAT_TEST_CLASS(ComplaintsTest)
#include "ComplaintsTest.moc"
