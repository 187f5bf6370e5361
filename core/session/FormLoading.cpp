// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/FormLoading.h"

#include "core/crypto/TrustFolder.h"
#include "core/egov/DocumentCalls.h"
#include "core/session/Async.h"
#include "core/session/SessionCore.h"

namespace qujat::session {

QCoro::Task<Result<CheckedForm>> loadForm(QPointer<SessionCore> core, DocumentType type,
                                          QString version)
{
    if (!core || !core->vault())
        co_return failure(FailureCode::VaultLocked);
    const auto kept = core->vault()->documents.form(type);
    const auto known = kept ? *kept : std::optional<storage::KeptForm>();
    const auto check = [&core, &type](const QByteArray &cms) {
        return checkForm(cms, type, core->environment.authorisedBodyBin,
                         *core->environment.trust->current(), core->clock.now());
    };
    if (known && !version.isEmpty()) {
        auto checked = check(known->cms);
        if (checked && QString::number(checked->form.version) == version)
            co_return checked;
    }
    auto asking = core->call(egov::FetchFormRequest{type, known ? known->tag : QByteArray()});
    auto reply = co_await settled(asking);
    if (!core || !core->vault())
        co_return failure(FailureCode::VaultLocked);
    if (!reply)
        co_return failure(reply.error());
    const auto cms = reply->notModified && known ? known->cms : reply->cms;
    auto checked = check(cms);
    if (checked && !reply->notModified) {
        if (auto saved = core->vault()->documents.saveForm(type, {cms, reply->tag}); !saved)
            core->report(saved.error());
    }
    co_return checked;
}

} // namespace qujat::session
