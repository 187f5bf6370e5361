// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/ComplaintsPresenter.h"

#include "core/base/WhenDone.h"
#include "core/session/Complaints.h"

namespace qujat::bridge {
namespace {

QString recipientText(Complaint::Recipient recipient)
{
    switch (recipient) {
    case Complaint::Recipient::HigherBody:
        //: Complaint: who considers it
        return ComplaintsViewModel::tr("Higher administrative body");
    case Complaint::Recipient::Official:
        //: Complaint: who considers it
        return ComplaintsViewModel::tr("Higher official");
    case Complaint::Recipient::QualityBody:
        //: Complaint: who considers it
        return ComplaintsViewModel::tr(
            "Authorised body for assessment and control of the quality of public services");
    }
    return {};
}

QString stateText(const Complaint &complaint)
{
    switch (complaint.state) {
    case Complaint::State::Registered:
        return complaint.overdue
            //: State of a complaint: the provider has neither met nor forwarded it in time
            ? ComplaintsViewModel::tr("Overdue at the service provider")
            //: State of a complaint
            : ComplaintsViewModel::tr("Registered, with the service provider");
    case Complaint::State::Satisfied:
        //: State of a complaint: the provider has done what was asked
        return ComplaintsViewModel::tr("Fully satisfied");
    case Complaint::State::Forwarded:
        return complaint.forwardedLate
            //: State of a complaint: sent on after the term
            ? ComplaintsViewModel::tr("Forwarded late, being considered")
            //: State of a complaint
            : ComplaintsViewModel::tr("Forwarded, being considered");
    case Complaint::State::Decided:
        //: State of a complaint
        return ComplaintsViewModel::tr("Decided");
    }
    return {};
}

QString stepText(const QString &kind)
{
    if (kind == u"registered")
        //: A step of a complaint
        return ComplaintsViewModel::tr("Registered");
    if (kind == u"satisfied")
        //: A step of a complaint
        return ComplaintsViewModel::tr("Fully satisfied by the service provider");
    if (kind == u"forwarded")
        //: A step of a complaint
        return ComplaintsViewModel::tr("Forwarded with the case");
    if (kind == u"forwardedLate")
        //: A step of a complaint: sent on after the term
        return ComplaintsViewModel::tr("Forwarded with the case, after the term");
    if (kind == u"decided")
        //: A step of a complaint
        return ComplaintsViewModel::tr("Decided");
    //: A step of a complaint of a kind this program does not know
    return ComplaintsViewModel::tr("Other step");
}

} // namespace

ComplaintsPresenter::ComplaintsPresenter(Presentation &presentation, ComplaintsViewModel &view,
                                         QObject *parent)
    : QObject(parent)
    , m_presentation(presentation)
    , m_view(view)
{
    connect(m_presentation.session.complaints(), &session::Complaints::changed, this,
            [this](const QString &number) {
                load();
                if (m_open && m_open->number == number)
                    open(number);
            });
    connect(&view, &ComplaintsViewModel::loadRequested, this, &ComplaintsPresenter::load);
    connect(&view, &ComplaintsViewModel::beginRequested, this,
            [this](const QString &kind, const QString &reference, const QString &code) {
                m_draft = Refusal{kind, reference, code, {}};
                m_formFailure.reset();
                render();
            });
    connect(&view, &ComplaintsViewModel::formCancelled, this, [this] {
        m_draft.reset();
        m_formFailure.reset();
        render();
    });
    connect(&view, &ComplaintsViewModel::sendRequested, this,
            [this](int recipient, const QString &text) {
                if (recipient >= 0 && recipient <= int(Complaint::Recipient::QualityBody))
                    send(Complaint::Recipient(recipient), text);
            });
    connect(&view, &ComplaintsViewModel::openRequested, this, &ComplaintsPresenter::open);
    connect(&view, &ComplaintsViewModel::closeRequested, this, [this] {
        m_open.reset();
        m_court = Court::NotAsked;
        render();
    });
    connect(&view, &ComplaintsViewModel::courtRequested, this, &ComplaintsPresenter::askCourt);
}

void ComplaintsPresenter::load()
{
    if (m_presentation.session.state() != session::Session::State::Open)
        return;
    m_failure.reset();
    render();
    whenDone(m_presentation.session.complaints()->list(), this,
             [this](const Result<std::vector<Complaint>> &complaints) {
                 m_loaded = complaints.has_value();
                 if (complaints)
                     m_complaints = *complaints;
                 else
                     m_failure = complaints.error();
                 render();
             });
}

void ComplaintsPresenter::send(Complaint::Recipient recipient, const QString &text)
{
    if (!m_draft || m_sending)
        return;
    m_sending = true;
    m_formFailure.reset();
    render();
    whenDone(m_presentation.session.complaints()->file(*m_draft, recipient, text), this,
             [this](const Result<Complaint> &filed) {
                 m_sending = false;
                 if (filed) {
                     m_draft.reset();
                     m_open = *filed;
                     m_court = Court::NotAsked;
                     load();
                     open(filed->number);
                 } else {
                     m_formFailure = filed.error();
                 }
                 render();
             });
}

void ComplaintsPresenter::open(const QString &number)
{
    if (!m_open || m_open->number != number)
        m_court = Court::NotAsked;
    for (const auto &complaint : m_complaints) {
        if (complaint.number == number)
            m_open = complaint;
    }
    render();
    whenDone(m_presentation.session.complaints()->open(number), this,
             [this, number](const Result<Complaint> &complaint) {
                 if (!m_open || m_open->number != number)
                     return;
                 if (complaint)
                     m_open = *complaint;
                 render();
             });
}

void ComplaintsPresenter::askCourt()
{
    if (!m_open)
        return;
    const auto number = m_open->number;
    whenDone(m_presentation.session.complaints()->askCourt(number), this,
             [this, number](const Result<void> &way) {
                 if (!m_open || m_open->number != number)
                     return;
                 if (way)
                     m_court = Court::Open;
                 else if (way.error().code() == FailureCode::ComplaintCourtPremature)
                     m_court = Court::Premature;
                 else
                     m_failure = way.error();
                 render();
             });
}

void ComplaintsPresenter::wipeAll()
{
    m_loaded = false;
    m_failure.reset();
    m_complaints.clear();
    m_draft.reset();
    m_formFailure.reset();
    m_sending = false;
    m_open.reset();
    m_court = Court::NotAsked;
    m_view.show({});
}

QString ComplaintsPresenter::wordsOf(const Refusal &refusal) const
{
    const auto code = Failure::codeFromName(refusal.code);
    return m_presentation.words(Failure(code.value_or(FailureCode::ResourceNotFound))).title;
}

ComplaintRow ComplaintsPresenter::rowOf(const Complaint &complaint) const
{
    const auto &wording = m_presentation.wording;
    ComplaintRow row;
    row.number = complaint.number;
    row.title = wordsOf(complaint.subject);
    row.stateText = stateText(complaint);
    row.overdue = complaint.overdue;
    if (complaint.isDecided())
        row.stateIcon = QStringLiteral("circle-check");
    else
        row.stateIcon =
            complaint.overdue ? QStringLiteral("circle-alert") : QStringLiteral("clock");
    if (complaint.state == Complaint::State::Registered)
        //: Complaint in the list: %1 is the last day of the term
        row.termText = ComplaintsViewModel::tr("to be forwarded or satisfied by %1")
                           .arg(wording.date(complaint.forwardUntil));
    else if (complaint.state == Complaint::State::Forwarded)
        //: Complaint in the list: %1 is the last day of the term
        row.termText =
            ComplaintsViewModel::tr("decision by %1")
                .arg(wording.date(complaint.bodyUntil.value_or(complaint.providerUntil)));
    return row;
}

void ComplaintsPresenter::describe(const Complaint &complaint,
                                   ComplaintsViewModel::Content &content) const
{
    const auto &wording = m_presentation.wording;
    content.openShown = true;
    content.openNumber = complaint.number;
    content.openTitle = wordsOf(complaint.subject);
    content.openText = complaint.text;
    content.openState = stateText(complaint);
    content.openRecipient = recipientText(complaint.recipient);
    content.openDecision = complaint.decision;
    const auto term = [&](const QString &label, QDate day) {
        FieldRow row;
        row.label = label;
        row.value = wording.date(day);
        content.terms.append(row);
    };
    //: Term of a complaint: three working days (order 001, item 10.3)
    term(ComplaintsViewModel::tr("Forwarded or fully satisfied by"), complaint.forwardUntil);
    //: Term of a complaint: five working days (order 001, item 10.5)
    term(ComplaintsViewModel::tr("Considered by the service provider by"), complaint.providerUntil);
    if (complaint.bodyUntil)
        //: Term of a complaint: fifteen working days (order 001, item 10.6)
        term(ComplaintsViewModel::tr("Considered by the authorised body by"), *complaint.bodyUntil);
    if (!complaint.termsCertain)
        content.termsNote =
            //: Under the terms of a complaint in a year whose moved days of rest are not known yet
            ComplaintsViewModel::tr("The days of rest of that year may still be moved; the terms "
                                    "then move with them.");
    for (const auto &step : complaint.steps) {
        StepRow row;
        row.title = stepText(step.kind);
        row.timeText = wording.dateTime(step.at);
        content.steps.append(row);
    }
    if (m_court == Court::Premature) {
        const auto words = m_presentation.words(Failure(FailureCode::ComplaintCourtPremature));
        content.courtTitle = words.title;
        content.courtText = words.sentence + u' ' + words.advice;
    } else if (m_court == Court::Open) {
        //: Answer to the question whether one may go to court
        content.courtTitle = ComplaintsViewModel::tr("You may go to court");
        content.courtText =
            //: Under "You may go to court"
            ComplaintsViewModel::tr("Your complaint has been decided. If you do not agree, you "
                                    "can appeal to the court in the order set by the laws of the "
                                    "Republic of Kazakhstan.");
    }
}

void ComplaintsPresenter::render()
{
    ComplaintsViewModel::Content content;
    content.failure = m_presentation.words(m_failure);
    for (const auto &complaint : m_complaints)
        content.complaints.append(rowOf(complaint));
    content.formShown = m_draft.has_value();
    if (m_draft)
        content.formSubject = wordsOf(*m_draft);
    content.formFailure = m_presentation.words(m_formFailure);
    content.sending = m_sending;
    if (m_open)
        describe(*m_open, content);
    if (m_failure)
        content.state = ScreenState::Failed;
    else if (!m_loaded)
        content.state = ScreenState::Loading;
    else
        content.state = content.complaints.isEmpty() ? ScreenState::Empty : ScreenState::Ready;
    m_view.show(content);
}

} // namespace qujat::bridge
