// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/crypto/SigningKey.h"

#include <QString>

#include <memory>
#include <vector>

/// Keys that live on a token or a card and never leave it, through the token's own PKCS#11 module
/// (OASIS PKCS #11 v2.40).
namespace qujat::crypto {

/// A token that is in its reader now.
struct Token {
    QString label;
    QString serialNumber;
    unsigned long slot = 0; ///< where it is, as long as it stays there
    bool isLocked = false; ///< its PIN was wrong too often
    bool hasLastTry = false; ///< one more wrong PIN locks it
};

/// A PKCS#11 module. The library is loaded into this process, so only one that the person or the
/// administrator named may be. Safe to use from any thread; calls go to hardware and may take
/// seconds: not on the main thread.
class TokenModule {
public:
    /// CryptographyFailed{reason: module} when the library cannot be loaded or does not start.
    static Result<TokenModule> load(const QString &path);

    /// CryptographyFailed{reason: module}.
    Result<std::vector<Token>> tokens() const;
    /// The keys of a token that have a certificate beside them: RSA of 2048 bits or more and P-256.
    /// Others are left out. The session stays open as long as any of the keys is held. Each way to
    /// fail is its own: TokenAbsent; TokenPinWrong, {attemptsLeft: 1} when one try is left;
    /// TokenLocked when none is; TokenWithoutKey when no such key is on it;
    /// CryptographyFailed{reason: token, or inUse while keys of an earlier call are held}. Signing
    /// fails by TokenRemoved when the token has gone since, else by CryptographyFailed.
    Result<std::vector<std::unique_ptr<SigningKey>>> open(const Token &token,
                                                          const SecretBytes &pin) const;

private:
    struct Library;
    struct Session;
    class Key;
    explicit TokenModule(std::shared_ptr<const Library> library);
    std::shared_ptr<const Library> m_library;
};

} // namespace qujat::crypto
