// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/journal/PublishedKey.h"

#include <QFile>

namespace qujat::journal {
namespace {

constexpr qint64 LargestKeyFile = 4096;

} // namespace

Result<Identity> readPublishedKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(FailureCode::FileUnreadable, {{Detail::Field, path}});
    if (auto identity = readVerifierKey(file.read(LargestKeyFile)))
        return *std::move(identity);
    return failure(FailureCode::ConfigurationInvalid, {{Detail::Field, path}});
}

Result<std::optional<Identity>> publishedKeyIn(const QString &trustFolder)
{
    const auto path = trustFolder + u'/' + QLatin1String(PublishedKeyFile);
    if (!QFile::exists(path))
        return std::optional<Identity>();
    auto identity = readPublishedKey(path);
    if (!identity)
        return failure(identity.error());
    return std::optional<Identity>(*std::move(identity));
}

} // namespace qujat::journal
