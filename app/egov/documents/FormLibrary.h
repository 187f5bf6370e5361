// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/crypto/SigningKey.h"
#include "core/model/DocumentForm.h"

#include <QByteArray>
#include <QMap>

#include <map>
#include <memory>
#include <mutex>
#include <set>

namespace qujat::service::documents {

/// A form as it is handed out: its exact bytes under the authorised body's signature.
struct SignedForm {
    DocumentForm form;
    QByteArray cms;
    QByteArray etag; ///< changes with the content of the form, not with the signature
};

/// The forms of the document types (order 352/НҚ, item 9). Safe to call from several threads.
class FormLibrary {
public:
    /// \a texts by type. ConfigurationInvalid{field: forms/<type>} for a text that is no form or
    /// names another type; a form without agreement is kept, but not handed out.
    static Result<std::unique_ptr<FormLibrary>> load(
        const QMap<QString, QByteArray> &texts,
        std::shared_ptr<const crypto::SigningKey> authorisedBody, const Clock &clock);

    /// FormNotApproved without an agreed form, ResourceNotFound when the type has none at all.
    Result<DocumentForm> form(const DocumentType &type) const;
    /// The same, signed; the signature is renewed daily.
    Result<SignedForm> signedForm(const DocumentType &type);
    /// Gives or takes the agreement; ResourceNotFound for an unknown type.
    Result<void> setApproved(const DocumentType &type, bool approved);

private:
    struct Entry {
        DocumentForm form;
        QByteArray text;
        bool approved = true;
        QByteArray cms;
        Timestamp signedAt{};
    };
    FormLibrary(std::shared_ptr<const crypto::SigningKey> authorisedBody, const Clock &clock);

    std::shared_ptr<const crypto::SigningKey> m_authorisedBody;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    std::map<QString, Entry> m_entries;
};

} // namespace qujat::service::documents
