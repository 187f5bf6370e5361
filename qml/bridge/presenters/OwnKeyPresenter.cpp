// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/OwnKeyPresenter.h"

#include "core/base/WhenDone.h"

#include <QSaveFile>

namespace qujat::bridge {

OwnKeyPresenter::OwnKeyPresenter(Presentation &presentation, OwnKeyViewModel &view, QObject *parent)
    : QObject(parent)
    , m_presentation(presentation)
    , m_view(view)
{
    connect(m_presentation.session.ownKeys(), &session::OwnKeys::keptChanged, this,
            &OwnKeyPresenter::load);
    connect(&view, &OwnKeyViewModel::arrived, this, [this] {
        m_wanted = false;
        render();
    });
    connect(&view, &OwnKeyViewModel::makeRequested, this, &OwnKeyPresenter::make);
    connect(&view, &OwnKeyViewModel::copyRequested, this, &OwnKeyPresenter::saveCopy);
    connect(&view, &OwnKeyViewModel::removeRequested, this, &OwnKeyPresenter::remove);
}

void OwnKeyPresenter::want()
{
    m_wanted = true;
    render();
}

void OwnKeyPresenter::load()
{
    whenDone(m_presentation.session.ownKeys()->kept(), this, [this](Result<session::KeptKey> kept) {
        m_kept.reset();
        if (kept)
            m_kept = std::move(*kept);
        else if (kept.error().code() != FailureCode::KeyMissing)
            m_failure = kept.error();
        render();
    });
}

void OwnKeyPresenter::make(bool acknowledged)
{
    if (m_busy || !acknowledged)
        return;
    auto password = m_view.password()->take();
    const auto again = m_view.again()->take();
    m_failure.reset();
    m_made = false;
    m_saved = false;
    m_mismatch = !password.equals(again.view());
    if (!m_mismatch) {
        m_busy = true;
        whenDone(m_presentation.session.ownKeys()->make(session::OwnKeys::Kind::Rsa,
                                                        std::move(password)),
                 this, [this](const Result<session::OwnKeyFile> &file) {
                     if (file) {
                         keep(*file);
                         return;
                     }
                     m_busy = false;
                     m_failure = file.error();
                     render();
                 });
    }
    render();
}

void OwnKeyPresenter::keep(const session::OwnKeyFile &file)
{
    whenDone(m_presentation.session.ownKeys()->keep(file), this, [this](const Result<void> &kept) {
        m_busy = false;
        m_made = kept.has_value();
        if (!kept)
            m_failure = kept.error();
        render();
    });
}

void OwnKeyPresenter::saveCopy(const QUrl &file)
{
    if (!m_kept)
        return;
    m_failure.reset();
    QSaveFile target(file.toLocalFile());
    m_saved = target.open(QIODevice::WriteOnly)
        && target.write(m_kept->pkcs12) == m_kept->pkcs12.size() && target.commit();
    if (!m_saved)
        m_failure = Failure(FailureCode::StorageFailed);
    render();
}

void OwnKeyPresenter::remove()
{
    m_failure.reset();
    m_made = false;
    m_saved = false;
    whenDone(m_presentation.session.ownKeys()->forget(), this, [this](const Result<void> &gone) {
        if (!gone)
            m_failure = gone.error();
        render();
    });
}

void OwnKeyPresenter::wipeAll()
{
    m_view.password()->clear();
    m_view.again()->clear();
    m_kept.reset();
    m_wanted = false;
    m_busy = false;
    m_mismatch = false;
    m_made = false;
    m_saved = false;
    m_failure.reset();
    m_view.show({});
}

void OwnKeyPresenter::render()
{
    OwnKeyViewModel::Content content;
    content.wanted = m_wanted;
    content.busy = m_busy;
    content.failure = m_presentation.words(m_failure);
    content.mismatch = m_mismatch;
    content.made = m_made;
    content.saved = m_saved;
    content.kept = m_kept.has_value();
    const auto person = m_presentation.session.person();
    if (m_kept && person) {
        content.foreign = m_kept->iin != person->iin.text();
        if (!content.foreign) {
            content.holder = m_kept->holder;
            content.issuer = m_kept->issuer;
            //: Validity of a certificate; %1 and %2 are dates
            content.validText = OwnKeyViewModel::tr("from %1 to %2")
                                    .arg(m_presentation.wording.date(m_kept->validFrom),
                                         m_presentation.wording.date(m_kept->validUntil));
        }
    }
    m_view.show(content);
}

} // namespace qujat::bridge
