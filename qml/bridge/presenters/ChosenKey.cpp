// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/ChosenKey.h"

#include "core/base/WhenDone.h"
#include "core/session/OwnKeys.h"
#include "qml/bridge/presenters/ChosenFile.h"

#include <QFileInfo>

namespace qujat::bridge {

ChosenKey::ChosenKey(Presentation &presentation, SecretInputModel &password, QObject *parent)
    : QObject(parent)
    , m_presentation(presentation)
    , m_password(password)
{
}

Result<void> ChosenKey::choose(const QUrl &file)
{
    clear();
    auto content = contentOf(file, LargestKeyFile);
    if (!content)
        return failure(content.error());
    m_pkcs12 = std::move(*content);
    m_fileName = QFileInfo(file.toLocalFile()).fileName();
    return {};
}

void ChosenKey::offerKept()
{
    whenDone(m_presentation.session.ownKeys()->kept(), this, [this](Result<session::KeptKey> kept) {
        if (!kept || !m_pkcs12.isEmpty())
            return;
        m_pkcs12 = std::move(kept->pkcs12);
        m_fileName.clear();
        Q_EMIT changed();
    });
}

void ChosenKey::clear()
{
    m_password.clear();
    wipe(m_pkcs12);
    m_fileName.clear();
}

QString ChosenKey::name() const
{
    if (m_pkcs12.isEmpty() || !m_fileName.isEmpty())
        return m_fileName;
    //: In place of a file's name: the signature key that was made on this device
    return tr("The key of this device");
}

} // namespace qujat::bridge
