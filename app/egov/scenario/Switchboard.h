// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMap>
#include <QString>

#include <atomic>
#include <mutex>
#include <optional>

namespace qujat::service::scenario {

/// How a registry may misbehave on request (hook H-4).
enum class RegistryFault {
    None,
    Timeout,
    Http500,
    AlteredByte,
    WrongSubject,
    SignatureRemoved,
    ForeignKey,
    OtherBody,
    RecordCancelled,
    NoRecord,
};

/// "none", "timeout", "http500", … as in the contract; nullopt for any other word.
std::optional<RegistryFault> registryFaultFromName(const QString &name);

/// The faults that the demonstration and the tests switch on. Everything is off at the start and
/// nothing is kept: a service without --demo has the same object and no way to reach it. Safe to
/// use from any thread.
class Switchboard {
public:
    RegistryFault registryFault(const QString &registry) const;
    void setRegistryFault(const QString &registry, RegistryFault fault);

    /// View notes cannot be stored: viewings must end with NOTE_FAILED.
    bool notesFail() const { return m_notesFail; }
    void setNotesFail(bool fail) { m_notesFail = fail; }

    /// What the authorities offer over HTTP does not answer.
    bool responderOut() const { return m_responderOut; }
    bool listsOut() const { return m_listsOut; }
    bool timeStampsOut() const { return m_timeStampsOut; }
    void setAuthoritiesOut(bool responder, bool lists, bool timeStamps)
    {
        m_responderOut = responder;
        m_listsOut = lists;
        m_timeStampsOut = timeStamps;
    }

    /// Certified requests for numbers wait (rules of law 001, annex, row 3).
    bool processingStalled() const { return m_processingStalled; }
    void setProcessingStalled(bool stalled) { m_processingStalled = stalled; }

    /// The digital document service does not answer, while the portal does (order 001, p.2.6).
    bool documentsOut() const { return m_documentsOut; }
    void setDocumentsOut(bool out) { m_documentsOut = out; }

private:
    mutable std::mutex m_mutex;
    QMap<QString, RegistryFault> m_faults;
    std::atomic<bool> m_notesFail{false};
    std::atomic<bool> m_responderOut{false};
    std::atomic<bool> m_listsOut{false};
    std::atomic<bool> m_timeStampsOut{false};
    std::atomic<bool> m_processingStalled{false};
    std::atomic<bool> m_documentsOut{false};
};

} // namespace qujat::service::scenario
