// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/Connection.h"
#include "core/journal/Checkpoint.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace qujat::testing {

/// Changes the history of a stopped service as its own operator could: in the encrypted database,
/// with the service's keys, past the triggers. With \c Seal::Forged everything that depends on the
/// changed leaves is made anew and signed with the real key, so that the service finds nothing
/// wrong: the case that only those can notice who remember an earlier head. Every call is false
/// when there was nothing to change.
class JournalForger {
public:
    enum class Seal {
        Left, ///< nodes and heads stay as they were: the service must refuse to start
        Forged, ///< nodes, all heads and the file beside the database fit the new leaves
    };

    /// \a dataFolder is that of the stopped service.
    explicit JournalForger(QString dataFolder);

    /// How many leaves there are.
    std::uint64_t size();
    /// The numbers of all events of a kind, oldest first.
    QStringList numbers(const QString &kind);

    /// The event and its notes never happened; later leaves move up.
    bool remove(const QString &number, Seal seal);
    /// Somebody else looked: name in the notes, in the leaf and in its opening.
    bool changeViewer(const QString &number, const QString &name, Seal seal);
    /// Two events change places.
    bool swap(const QString &one, const QString &other, Seal seal);
    /// The event happened at another time.
    bool moveTo(const QString &number, Timestamp at, Seal seal);
    /// The event and all after it are replaced by others, one more than there were.
    bool fork(const QString &number, Seal seal);
    /// Flips one bit of the stored nodes.
    bool damageNode(std::uint64_t position);
    bool removeNode(std::uint64_t position);

    /// Copies the database (and the head beside it, when told) away and back: a roll-back.
    static bool copy(const QString &fromFolder, const QString &toFolder, bool withHead);

private:
    bool withoutTriggers(const std::function<bool()> &change);
    void seal(Seal seal);
    void makeNodes();
    void signHeads();
    QByteArray leafOf(const QString &number);
    void setLeaf(const QString &number, const QJsonObject &leaf);

    QString m_folder;
    std::unique_ptr<service::storage::Connection> m_connection;
};

} // namespace qujat::testing
