// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Composition.h"

#include "app/tool/Arguments.h"
#include "core/crypto/TrustFolder.h"
#include "core/journal/PublishedKey.h"
#include "core/net/TlsPolicy.h"
#include "core/storage/FileKeySource.h"

#include <QSysInfo>

namespace qujat::tool {
namespace {

/// An option of every command, or the environment's word for it.
QString setting(const Arguments &arguments, const char *option, const char *variable)
{
    return arguments.value(QString::fromLatin1(option), qEnvironmentVariable(variable));
}

tl::unexpected<Failure> invalid(const char *field)
{
    return failure(FailureCode::ConfigurationInvalid,
                   {{Detail::Field, QString::fromLatin1(field)}});
}

} // namespace

Result<std::unique_ptr<Composition>> Composition::forService(const Arguments &arguments)
{
    auto parts = std::make_unique<Composition>();
    parts->service = QUrl(setting(arguments, "service", "QUJAT_SERVICE"), QUrl::StrictMode);
    if (!parts->service.isValid() || parts->service.scheme() != QLatin1String("https")
        || parts->service.host().isEmpty())
        return invalid("service");
    const auto trust = setting(arguments, "trust", "QUJAT_TRUST");
    if (trust.isEmpty())
        return invalid("trust");
    const auto tls = net::tlsPolicyFromFile(trust + QStringLiteral("/tls-root.pem"));
    if (!tls)
        return failure(tls.error());
    parts->transport = std::make_unique<net::QtHttpTransport>(*tls);
    parts->events = std::make_unique<net::WebSocketChannel>(*tls);
    return parts;
}

Result<std::unique_ptr<Composition>> Composition::forSession(
    const Arguments &arguments, const std::optional<Failure> &signingOff)
{
    auto parts = forService(arguments);
    if (!parts)
        return parts;
    auto &made = **parts;
    const auto profile = setting(arguments, "profile", "QUJAT_PROFILE");
    if (profile.isEmpty())
        return invalid("profile");
    const auto form = setting(arguments, "form", "QUJAT_FORM");
    if (!form.isEmpty() && form != QLatin1String("phone") && form != QLatin1String("desktop"))
        return invalid("form");
    const bool phone = form == QLatin1String("phone");
    auto trust = crypto::TrustFolder::open(setting(arguments, "trust", "QUJAT_TRUST"), made.clock);
    if (!trust)
        return failure(trust.error());
    auto journal = journal::publishedKeyIn(setting(arguments, "trust", "QUJAT_TRUST"));
    if (!journal)
        return failure(journal.error());
    made.keys = std::make_unique<storage::FileKeySource>(profile);
    made.session = std::make_unique<session::Session>(session::Environment{
        .clock = made.clock,
        .transport = *made.transport,
        .events = made.events.get(),
        .waiter = made.waiter,
        .keys = *made.keys,
        .service = made.service,
        .profileFolder = profile,
        .trust = std::move(*trust),
        .journal = *std::move(journal),
        .deviceForm = phone ? DeviceForm::Phone : DeviceForm::Desktop,
        .devicePlatform = phone ? QStringLiteral("linux-emulated-phone") : QStringLiteral("linux"),
        .deviceName = QStringLiteral("qujat-tool %1").arg(QSysInfo::machineHostName()).left(80),
        .signingOff = signingOff,
    });
    return parts;
}

} // namespace qujat::tool
