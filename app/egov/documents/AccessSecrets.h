// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Ids.h"
#include "core/base/SecretBytes.h"
#include "core/model/ShortCode.h"

#include <QByteArray>

namespace qujat::service::documents {

/// The secrets of open accesses. Only keyed hashes and ids are stored; everything else is drawn
/// anew or derived from the service key. Safe to call from several threads.
class AccessSecrets {
public:
    AccessSecrets(SecretBytes codeKey, SecretBytes livingCodeKey);

    /// Sixteen random bytes as 26 characters of base32.
    GrantId newGrantId() const;
    /// Six digits, each number equally likely, leading zeros kept (R000-2.4): drawn for the access
    /// from the service key, so that a repeated request finds the same ones and nothing is stored.
    /// \a draw tells apart further draws when the digits are taken.
    ShortCode shortCode(const GrantId &grant, int draw) const;
    /// What stands in the database instead of the digits (default D-04).
    QByteArray hashOf(const ShortCode &code) const;
    /// The key with which the holder's device draws the living code of this access, 32 bytes.
    SecretBytes livingCodeKey(const GrantId &grant) const;

private:
    SecretBytes m_codeKey;
    SecretBytes m_livingCodeKey;
};

} // namespace qujat::service::documents
