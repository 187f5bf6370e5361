// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/FileKeySource.h"

#include <QObject>

#include <functional>

namespace qujat::storage {

/// The platform's keychain (Secret Service, KWallet, Keychain, Credential Manager) when it answers,
/// else files. Which of the two is decided once, by a probe at the first call, and remembered
/// beside the files: secrets that were put into a keychain are not looked for elsewhere when it is
/// away.
class KeychainKeySource final : public QObject, public KeySource {
    Q_OBJECT

public:
    /// \a service names this profile among the keychain's entries; \a folder is for the files.
    KeychainKeySource(const QString &service, const QString &folder, QObject *parent = nullptr);

    QFuture<Result<SecretBytes>> read(const QString &name) override;
    QFuture<Result<void>> write(const QString &name, SecretBytes secret) override;
    QFuture<Result<void>> remove(const QString &name) override;
    bool isGuarded() const override { return m_place == Place::Keychain; }

private:
    enum class Place { Undecided, Probing, Keychain, Files };
    void decide(std::function<void()> then);
    void settle(Place place);
    QString markPath() const;

    QString m_service;
    QString m_folder;
    FileKeySource m_files;
    Place m_place = Place::Undecided;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace qujat::storage
