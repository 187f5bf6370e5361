// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/MethodsPresenter.h"

#include "core/base/SecretBytes.h"
#include "core/base/WhenDone.h"
#include "core/session/SignIn.h"
#include "qml/bridge/presenters/ChosenFile.h"

namespace qujat::bridge {
namespace {

QString wordsOf(session::SignInMethod method)
{
    using enum session::SignInMethod;
    switch (method) {
    case KeyFile:
        //: A way to sign in: two proofs
        return MethodsViewModel::tr("Key file and code by SMS");
    case KeyFileBiometric:
        //: A way to sign in: two proofs
        return MethodsViewModel::tr("Key file and face");
    case KeyFilePassword:
        //: A way to sign in: two proofs
        return MethodsViewModel::tr("Key file and password");
    case Biometric:
        //: A way to sign in: two proofs
        return MethodsViewModel::tr("Code by SMS and face");
    case Password:
        //: A way to sign in: two proofs
        return MethodsViewModel::tr("Code by SMS and password");
    case PasswordBiometric:
        //: A way to sign in: two proofs
        return MethodsViewModel::tr("Password and face");
    case Phone:
        //: A way to sign in: by the phone that is signed in already
        return MethodsViewModel::tr("Confirmation on your phone, by its PIN");
    }
    Q_UNREACHABLE();
}

} // namespace

MethodsPresenter::MethodsPresenter(Presentation &presentation, MethodsViewModel &view,
                                   QObject *parent)
    : QObject(parent)
    , m_presentation(presentation)
    , m_view(view)
    , m_samples(*view.demonstrationSamples())
{
    connect(&m_presentation.session, &session::Session::serviceChanged, this,
            &MethodsPresenter::render);
    connect(&view, &MethodsViewModel::sampleFileSubmitted, this, [this](const QUrl &url) {
        auto content = contentOf(url, LargestSample);
        if (!content) {
            m_failure = content.error();
            render();
            return;
        }
        setPassword(*content);
        wipe(*content);
    });
    connect(&view, &MethodsViewModel::demonstrationSampleSubmitted, this,
            [this](const QString &id) {
                if (const auto sample = m_samples.find(id))
                    setPassword(*sample);
            });
}

void MethodsPresenter::setPassword(const QByteArray &sample)
{
    if (m_busy)
        return;
    m_busy = true;
    m_done = false;
    m_failure.reset();
    whenDone(m_presentation.session.setPassword(m_view.password()->take(), sample), this,
             [this](const Result<void> &done) {
                 m_busy = false;
                 m_done = done.has_value();
                 if (!done)
                     m_failure = done.error();
                 render();
             });
    render();
}

void MethodsPresenter::wipeAll()
{
    m_view.password()->clear();
    m_busy = false;
    m_done = false;
    m_failure.reset();
    m_view.show({});
}

void MethodsPresenter::render()
{
    MethodsViewModel::Content content;
    content.busy = m_busy;
    //: What is being waited for while the password is set
    content.busyText = MethodsViewModel::tr("Setting the password…");
    content.done = m_done;
    content.failure = m_presentation.words(m_failure);
    content.demonstration = m_presentation.session.service().demonstration;
    for (const auto &name : m_presentation.session.service().signInMethods) {
        const auto method = session::signInMethodFromName(name);
        if (!method)
            continue;
        ChoiceRow row;
        row.choiceId = name;
        row.name = wordsOf(*method);
        content.methods.append(row);
    }
    m_view.show(content);
}

} // namespace qujat::bridge
