// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

/// What a file of keys, certificates or signatures is, told by its form alone: people name such
/// files as they like.
namespace qujat::crypto {

enum class FileKind {
    Empty,
    Unrecognised,
    Xml,
    Certificate, ///< X.509 (RFC 5280, 4.1)
    CertificateRequest, ///< PKCS#10 (RFC 2986)
    RevocationList, ///< X.509 (RFC 5280, 5.1)
    PrivateKey, ///< PKCS#8, open or enciphered
    KeyContainer, ///< PKCS#12
    Cms, ///< SignedData (RFC 5652)
    TimeStampToken, ///< SignedData over TSTInfo (RFC 3161, 2.4.2)
    TimeStampResponse,
    OcspResponse, ///< RFC 6960
};

/// "certificate", "certificateRequest", "cms" …
QString nameOf(FileKind kind);

struct RecognisedFile {
    FileKind kind = FileKind::Unrecognised;
    /// DER or BER without the text around it; XML as it came.
    QByteArray content;
};

/// Reads the outermost levels of \a bytes: DER or BER, PEM of any label, bare base64, or XML. A
/// PEM file with several parts gives the first; parts() gives all. Says what the form promises: a
/// file may still be damaged inside. Pure; never fails.
RecognisedFile recognise(const QByteArray &bytes);

/// Every part of a PEM file in order; one part for anything else.
std::vector<RecognisedFile> partsOf(const QByteArray &bytes);

} // namespace qujat::crypto
