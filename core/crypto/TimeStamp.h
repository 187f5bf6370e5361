// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/Timestamp.h"
#include "core/crypto/Algorithms.h"
#include "core/crypto/SigningKey.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

/// The Time-Stamp Protocol (RFC 3161): what is asked, and the parts of what is answered. No network
/// and no judgement here: whom a token leads to is for `SignatureVerifier`.
namespace qujat::crypto {

inline constexpr char timeStampQueryType[] = "application/timestamp-query";
inline constexpr char timeStampReplyType[] = "application/timestamp-reply";
/// id-ct-TSTInfo
inline constexpr char timeStampContentId[] = "1.2.840.113549.1.9.16.1.4";
/// id-kp-timeStamping
inline constexpr char timeStampingPurposeId[] = "1.3.6.1.5.5.7.3.8";
/// The NCA's policy for GOST 34.10-2015 (interop.md 2.2).
inline constexpr char timeStampPolicyId[] = "1.2.398.3.3.2.6.4";

/// TSTInfo (RFC 3161, 2.4.2): what a token says.
struct TimeStampInfo {
    QString policy; ///< dotted
    DigestAlgorithm digest = DigestAlgorithm::Sha256;
    QByteArray imprint;
    QByteArray serial; ///< content of the INTEGER
    Timestamp time{};
    std::chrono::milliseconds accuracy{0}; ///< 0 where none is stated
    std::optional<QByteArray> nonce; ///< content of the INTEGER

    /// ReplyMalformed{reason}: form, digest.
    static Result<TimeStampInfo> parse(QByteArrayView der);
    QByteArray der() const;
};

struct TimeStampQuery {
    DigestAlgorithm digest = DigestAlgorithm::Sha256;
    QByteArray imprint;
    QString policy; ///< empty: whichever the authority has
    std::optional<QByteArray> nonce; ///< content of the INTEGER
    bool wantsCertificate = true;

    /// About \a bytes, with a nonce of eight random bytes.
    static TimeStampQuery about(QByteArrayView bytes,
                                DigestAlgorithm digest = DigestAlgorithm::Sha256);
    QByteArray der() const;
    /// RequestMalformed; RequestMalformed{reason: digest} for one that is not known here.
    static Result<TimeStampQuery> parse(QByteArrayView der);
    /// Whether \a info answers this: imprint, nonce and, where one was asked for, policy.
    bool isAnsweredBy(const TimeStampInfo &info) const;
};

/// The token of a response that was granted. ReplyMalformed{reason}: form, or the authority's word
/// (badAlg, badRequest, badDataFormat, timeNotAvailable, unacceptedPolicy, systemFailure,
/// rejected).
Result<QByteArray> timeStampToken(QByteArrayView response);
/// Whether \a der is a response and no token.
bool isTimeStampResponse(QByteArrayView der);

enum class TimeStampRefusal { BadAlgorithm = 0, BadRequest = 2, UnacceptedPolicy = 15 };
QByteArray timeStampResponse(QByteArrayView token);
QByteArray timeStampResponse(TimeStampRefusal refusal);

/// For an authority: the token that says \a info, signed at its own time, with the authority's
/// certificate inside when \a withCertificate. CryptographyFailed when the key refuses.
Result<QByteArray> makeTimeStampToken(const TimeStampInfo &info, const SigningKey &authority,
                                      bool withCertificate);

} // namespace qujat::crypto
