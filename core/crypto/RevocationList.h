// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/crypto/Certificate.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

struct X509_name_st;

namespace qujat::crypto {

/// One revocation list (RFC 5280, 5), complete or of changes, remembered together with whose
/// signature on it was found right: real lists have megabytes, and hashing them again for each
/// document would cost more than all the rest. Safe to read from any thread.
class RevocationList {
public:
    /// Largest list accepted, in bytes.
    static constexpr qsizetype maximumSize = 16 * 1024 * 1024;

    /// DER or PEM. KeyFileDamaged{field: revocationList} for anything else.
    static Result<std::shared_ptr<const RevocationList>> parse(QByteArrayView list);
    explicit RevocationList(QByteArray der)
        : m_der(std::move(der))
    {
    }

    struct Entry {
        Timestamp at{};
        /// RFC 5280, 5.3.1; 0 where the list says none, 8 for "taken off again".
        int reason = 0;
    };

    /// Whether \a issuer made it: the name, the right to sign lists, the signature. Unknown when
    /// the signature cannot be computed here.
    CheckOutcome issuedBy(const Certificate &issuer) const;
    /// False for lists with critical extensions that are not understood and for those that speak
    /// about some reasons only or about other issuers' certificates.
    bool isUsable() const { return m_usable; }
    /// Whether it speaks about certificates of this kind (RFC 5280, 5.2.5).
    bool concerns(const Certificate &certificate) const;
    std::optional<Entry> find(const Certificate &certificate) const;

    Timestamp thisUpdate() const { return m_thisUpdate; }
    std::optional<Timestamp> nextUpdate() const { return m_nextUpdate; }
    /// Content of the INTEGER; empty where there is none.
    QByteArray number() const { return m_number; }
    /// For a list of changes the number of the complete list it builds on (RFC 5280, 5.2.4).
    std::optional<QByteArray> baseNumber() const { return m_baseNumber; }
    bool isDelta() const { return m_baseNumber.has_value(); }
    const QByteArray &der() const { return m_der; }

private:
    struct Line {
        QByteArrayView serial; ///< content of the INTEGER
        Entry entry;
    };
    bool read();
    bool readEntries(QByteArrayView content);
    bool readExtensions(QByteArrayView content);

    QByteArray m_der;
    std::shared_ptr<X509_name_st> m_issuer; ///< null where it cannot be read; then of nobody
    Timestamp m_thisUpdate{};
    std::optional<Timestamp> m_nextUpdate;
    std::vector<Line> m_lines; ///< by serial number
    QByteArray m_number;
    std::optional<QByteArray> m_baseNumber;
    bool m_usable = true;
    bool m_usersOnly = false;
    bool m_authoritiesOnly = false;
    mutable std::mutex m_mutex;
    mutable QString m_signedBy;
};

/// "keyCompromise", "certificateHold" … as in RFC 5280, 5.3.1; "unspecified" for 0 and what is not
/// known.
QString revocationReasonName(int reason);

} // namespace qujat::crypto
