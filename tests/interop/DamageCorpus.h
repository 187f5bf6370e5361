// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/interop/ForgedCms.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace qujat::testing {

/// One signed object with one thing wrong. What a judge must say about it stands in
/// tests/data/damage.tsv.
struct Damage {
    QByteArray name; ///< as in the table
    QByteArray file;
    std::optional<QByteArray> content; ///< beside it, for a detached signature
    /// Instead of the fresh and empty lists of the authorities.
    std::optional<std::vector<QByteArray>> lists;
    std::vector<QByteArray> answers; ///< OCSP
    QDateTime at; ///< now when null
    QByteArray authority; ///< BIN of the body that must have signed; anybody when empty
};

/// Makes everything that can be wrong with a signature, anew at every run, so that nothing of it
/// expires.
class DamageCorpus {
public:
    /// \a signXml signs a document as the product does: given the document and a PKCS#12 file with
    /// its password, the signed document. XML damage is done to what it answers.
    using SignXml = std::function<QByteArray(const QByteArray &, const QByteArray &p12)>;
    explicit DamageCorpus(SignXml signXml);

    const std::vector<Damage> &all() const { return m_all; }
    /// The certificates to trust, PEM.
    std::vector<QByteArray> anchors() const;
    /// Fresh and empty lists of root and authority.
    std::vector<QByteArray> freshLists() const;

private:
    void addSound();
    void addForms();
    void addFlippedBits();
    void addAttributes();
    void addSigners();
    void addCertificates();
    void addTimes();
    void addRevocation();
    void addAnswers();
    void addStamps();
    void addStampFiles();
    void addXml();

    Damage &add(const char *name, const QByteArray &file);
    /// A message by one signer, changed before it is written.
    QByteArray message(const std::function<void(CmsRecipe &)> &change = {}) const;
    QByteArray messageBy(const Party &party) const;
    QByteArray stampedMessage(const std::function<void(StampRecipe &)> &change = {}) const;
    std::vector<QByteArray> listsWith(const std::vector<Revoked> &revoked) const;
    QByteArray p12(const Party &party) const;

    SignXml m_signXml;
    std::vector<Damage> m_all;
    Party m_root;
    Party m_authority;
    Party m_person;
    Party m_other;
    Party m_tsa;
    Party m_responder;
};

/// What replaces one found piece of bytes; the piece must be there.
QByteArray withReplaced(const QByteArray &bytes, const QByteArray &what, const QByteArray &with);
/// \a piece inside \a bytes with the lowest bit of its byte \a at changed.
QByteArray withBitFlipped(const QByteArray &bytes, const QByteArray &piece, qsizetype at = 0);

} // namespace qujat::testing
