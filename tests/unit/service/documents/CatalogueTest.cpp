// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/TestRunner.h"
#include "tests/unit/service/documents/World.h"

#include <QTest>

using namespace qujat;
using namespace qujat::testing;
using qujat::service::scenario::RegistryFault;

class CatalogueTest : public QObject {
    Q_OBJECT

    /// The midnight in Almaty with which Y comes of age.
    static Timestamp birthdayOfY(const World &world)
    {
        const auto day = world.iin("Y").birthDate().addYears(18);
        return Timestamp(std::chrono::milliseconds(
            QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, 5 * 3600).toMSecsSinceEpoch()));
    }

private Q_SLOTS:
    void R000_7_1_aTypeWithoutRecordIsListedAsNotFound()
    {
        World world;
        const auto *person = world.sources->population().find(QStringLiteral("B"));
        const auto list = world.services->catalogue.list(
            {person->iin, person->surname, person->givenName, person->patronymic, {}});
        QVERIFY(list);
        QCOMPARE(list->size(), world.sources->registries().types().size());
        for (const auto &entry : *list) {
            const bool has = entry.document.type == typeOf("identity_card");
            QCOMPARE(entry.document.state,
                     has ? ListedDocument::State::Available : ListedDocument::State::NotFound);
        }
    }

    void idsStayTheSameAndMeanNothingToOthers()
    {
        World world;
        const auto id = world.document("A", "passport");
        QCOMPARE(world.document("A", "passport"), id);
        QCOMPARE(outcome(world.services->catalogue.authorised(world.iin("A"), id)),
                 QStringLiteral("ok"));
        QCOMPARE(outcome(world.services->catalogue.authorised(world.iin("V"), id)),
                 QStringLiteral("DOC_NOT_FOUND"));
    }

    void R000_14_2_theParentHasTheChildsDocumentAndAStrangerDoesNot()
    {
        World world;
        const auto id = world.document("A", "birth_certificate", "C");
        QVERIFY(!id.isNull());
        QVERIFY(world.services->catalogue.authorised(world.iin("A"), id));
        QCOMPARE(outcome(world.services->catalogue.authorised(world.iin("B"), id)),
                 QStringLiteral("DOC_NOT_FOUND"));
        QVERIFY(world.document("V", "birth_certificate", "C").isNull());
    }

    void R000_14_2_onTheEighteenthBirthdayTheParentNoLongerHasThem()
    {
        World world;
        const auto id = world.document("A", "identity_card", "Y");
        QVERIFY(!id.isNull());
        world.clock.setNow(birthdayOfY(world) - std::chrono::milliseconds(1));
        QVERIFY(world.services->catalogue.authorised(world.iin("A"), id));
        world.clock.setNow(birthdayOfY(world));
        QCOMPARE(outcome(world.services->catalogue.authorised(world.iin("A"), id)),
                 QStringLiteral("DOC_NOT_FOUND"));
        QVERIFY(world.document("A", "identity_card", "Y").isNull());
    }

    void R000_14_2_aParentWhoseRightsEndedHasNothing()
    {
        World world;
        QVERIFY(world.document("B", "birth_certificate", "N").isNull());
        const auto id = world.document("A", "birth_certificate", "C");
        QVERIFY(world.sources->records().setRelation(world.iin("A"), world.iin("C"), false));
        QCOMPARE(outcome(world.services->catalogue.authorised(world.iin("A"), id)),
                 QStringLiteral("DOC_NOT_FOUND"));
        QVERIFY(world.document("A", "birth_certificate", "C").isNull());
    }

    void R000_6_aTypeThatIsNotIntegratedIsNotOffered()
    {
        World world;
        QVERIFY(!world.document("A", "diploma").isNull());
        QVERIFY(world.sources->registries().setIntegrated(QStringLiteral("education"), false));
        QVERIFY(world.document("A", "diploma").isNull());
    }

    void aRegistryThatDoesNotAnswerIsToldInTheList()
    {
        World world;
        world.breakRegistry("education", RegistryFault::Http500);
        const auto *person = world.sources->population().find(QStringLiteral("A"));
        const auto list = world.services->catalogue.list(
            {person->iin, person->surname, person->givenName, person->patronymic, {}});
        QVERIFY(list);
        for (const auto &entry : *list) {
            if (entry.document.type == typeOf("diploma"))
                QCOMPARE(entry.document.state, ListedDocument::State::RegistryUnavailable);
        }
    }

    void theInventedPeopleHaveTheAgesOfTheRequirements()
    {
        World world;
        const auto today = almatyDate(world.clock.now());
        QCOMPARE(world.iin("Y").birthDate().addYears(18), today.addDays(1));
        QCOMPARE(world.iin("C").birthDate().addYears(10).daysTo(today), 120);
        QVERIFY(world.iin("A").isAdultAt(world.clock.now()));
    }
};

QUJAT_TEST_CLASS(CatalogueTest)
#include "CatalogueTest.moc"
