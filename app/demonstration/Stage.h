// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/demonstration/DemoClient.h"
#include "app/qujat/Composition.h"

#include <QObject>

#include <memory>
#include <vector>

namespace qujat::demonstration {

/// The two windows and what their people carry.
class Stage final : public QObject {
    Q_OBJECT

public:
    struct Place {
        QUrl service;
        QString trustFolder;
        QString dataFolder;
        QString language; ///< empty: as kept
    };

    Stage(const Place &place, app::Languages &languages, QObject *parent = nullptr);
    ~Stage() override;

    /// Fetches the people, writes their key files, builds and opens both windows. Then opened() or
    /// failed().
    void open();

    DemoClient &client() { return *m_client; }
    app::Composition &citizen() { return *m_citizen; }
    app::Composition &verifier() { return *m_verifier; }
    const std::vector<InventedPerson> &people() const { return m_people; }
    /// By the name of the fixture; null when there is none.
    const InventedPerson *person(const QString &fixture) const;
    QUrl keyFileOf(const InventedPerson &person) const;

Q_SIGNALS:
    void opened();
    void failed(const qujat::Failure &failure);

private:
    Result<void> build();
    void writeKeyFiles() const;
    void offerSamples(app::Composition &composition, const QString &fixture);

    Place m_place;
    app::Languages &m_languages;
    std::unique_ptr<DemoClient> m_client;
    std::vector<InventedPerson> m_people;
    std::unique_ptr<app::Composition> m_citizen;
    std::unique_ptr<app::Composition> m_verifier;
};

} // namespace qujat::demonstration
