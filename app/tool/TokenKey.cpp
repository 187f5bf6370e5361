// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/TokenKey.h"

#include "core/crypto/SignaturePurpose.h"
#include "core/crypto/TokenKeys.h"

#include <algorithm>

namespace qujat::tool {
namespace {

using crypto::SigningKey;
using Keys = std::vector<std::unique_ptr<SigningKey>>;

tl::unexpected<Failure> several(const char *option)
{
    return failure(FailureCode::ConfigurationInvalid,
                   {{Detail::Field, QString::fromLatin1(option)}});
}

bool signsDocuments(const SigningKey &key)
{
    return crypto::checkPurpose(key.certificate(), crypto::SignaturePurpose::Document).outcome
        == CheckOutcome::Valid;
}

Result<crypto::Token> chosenToken(const crypto::TokenModule &module, const QString &label)
{
    auto tokens = module.tokens();
    if (!tokens)
        return failure(tokens.error());
    if (!label.isEmpty())
        std::erase_if(*tokens, [&](const auto &token) { return token.label != label; });
    if (tokens->empty())
        return failure(FailureCode::TokenAbsent);
    if (tokens->size() > 1)
        return several("token");
    return tokens->front();
}

} // namespace

Result<std::unique_ptr<SigningKey>> openTokenKey(const TokenChoice &choice, const SecretBytes &pin)
{
    const auto module = crypto::TokenModule::load(choice.module);
    if (!module)
        return failure(module.error());
    const auto token = chosenToken(*module, choice.token);
    if (!token)
        return failure(token.error());
    auto keys = module->open(*token, pin);
    if (!keys)
        return failure(keys.error());
    // Beside the key that signs documents stands one for signing in, as the NCA issues them.
    std::erase_if(*keys, [&](const auto &key) {
        return choice.serial.isEmpty()
            ? !signsDocuments(*key)
            : key->certificate().serial().compare(choice.serial, Qt::CaseInsensitive) != 0;
    });
    if (keys->empty())
        return failure(FailureCode::TokenWithoutKey);
    if (keys->size() > 1)
        return several("serial");
    return std::move(keys->front());
}

} // namespace qujat::tool
