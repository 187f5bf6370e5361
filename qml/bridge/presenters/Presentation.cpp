// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/Presentation.h"

#include "qml/bridge/words/SignatureText.h"

namespace qujat::bridge {

Presentation::Presentation(session::Session &forSession, std::shared_ptr<PortraitShelf> onShelf)
    : session(forSession)
    , portraits(std::move(onShelf))
{
}

FailureViewModel Presentation::words(const Failure &failure) const
{
    return FailureViewModel::of(failure, session.service().contactCentre);
}

FailureViewModel Presentation::words(const std::optional<Failure> &failure) const
{
    return failure ? words(*failure) : FailureViewModel::none();
}

DocumentViewModel::Content Presentation::describe(const session::ShownDocument &document,
                                                  const QString &portraitKey)
{
    const DocumentText text(wording);
    const auto outcome = document.verification.outcome();
    const auto &signer = document.verification.signer;
    types.learn(document.form);

    DocumentViewModel::Content content;
    content.state = ScreenState::Ready;
    content.documentId = document.id.text();
    content.title = document.form.name.in(wording.language());
    content.holder = text.holder(document.content);
    content.number = document.content.number();
    content.icon = document.form.icon;
    content.accent = document.form.accent;
    content.portraitSource =
        portraits->put(portraitKey, DocumentText::portrait(document.content, document.form));
    content.signerName = signer.commonName;
    content.signerOrganisation = signer.organisation;
    if (signer.signedAt)
        content.signedAtText = wording.dateTime(*signer.signedAt);
    content.equivalenceText = DocumentText::equivalence();
    //: Under a document: %1 is the reference of the agreement of its form, %2 the state body
    content.agreementText =
        DocumentText::tr("Form agreed under %1: %2")
            .arg(document.form.agreementReference, document.form.ownerName.in(wording.language()));
    //: Under a document: %1 is the number of the request to the registry, %2 a date with time
    content.requestText = DocumentText::tr("Request %1, %2")
                              .arg(document.requestNumber, wording.dateTime(document.retrievedAt));
    content.offline = document.fromCache;
    content.verdictOutcome = document.fromCache && outcome == CheckOutcome::Valid
        ? Outcome::NotChecked
        : DocumentText::toOutcome(outcome);
    content.verdictText = DocumentText::verdict(outcome, document.fromCache);
    content.verdictDetail = text.verdictDetail(document.verification, document.fromCache);
    content.ageText = wording.age(document.retrievedAt, now());
    content.sections = text.sections(document.content, document.form);
    content.checks = text.checks(document.verification);
    const SignatureText signature(wording);
    for (const auto &row : signature.rows(document.verification))
        content.signature.append({row.label, row.value});
    content.signatureText = signature.sentence(document.verification);
    return content;
}

} // namespace qujat::bridge
