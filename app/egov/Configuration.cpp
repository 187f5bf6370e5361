// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/Configuration.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace qujat::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int FormatVersion = 1;

tl::unexpected<Failure> invalid(const QString &field)
{
    return failure(FailureCode::ConfigurationInvalid, {{Detail::Field, field}});
}

bool takeText(const QJsonValue &value, QString &target)
{
    if (value.isString())
        target = value.toString();
    return value.isString();
}

bool takeNumber(const QJsonValue &value, int most, int &target)
{
    const double number = value.toDouble(-1);
    const bool fits = number >= 1 && number <= most && std::floor(number) == number;
    if (fits)
        target = static_cast<int>(number);
    return fits;
}

bool takeTexts(const QJsonValue &value, QStringList &target)
{
    const auto array = value.toArray();
    for (const auto &entry : array) {
        if (!entry.isString())
            return false;
        target.append(entry.toString());
    }
    return value.isArray();
}

std::optional<KannelConfiguration> kannelFrom(const QJsonObject &object)
{
    constexpr int LargestPort = 65535;
    KannelConfiguration kannel;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto &key = entry.key();
        const QJsonValue value = entry.value();
        const bool fits = key == u"sendPort" ? takeNumber(value, LargestPort, kannel.sendPort)
            : key == u"callbackPort"         ? takeNumber(value, LargestPort, kannel.callbackPort)
            : key == u"user"                 ? takeText(value, kannel.user)
            : key == u"passwordFile"         ? takeText(value, kannel.passwordFile)
            : key == u"sender"               ? takeText(value, kannel.sender)
            : key == u"secretFile"           ? takeText(value, kannel.secretFile)
                                             : false;
        if (!fits)
            return std::nullopt;
    }
    if (kannel.user.isEmpty() || kannel.passwordFile.isEmpty() || kannel.secretFile.isEmpty())
        return std::nullopt;
    return kannel;
}

} // namespace

Result<void> Configuration::setListen(const QString &text)
{
    const auto colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const auto port = text.mid(colon + 1).toUShort(&isNumber);
    auto address = text.left(std::max<qsizetype>(colon, 0));
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    if (colon < 1 || !isNumber || address.isEmpty())
        return invalid(u"listen"_s);
    listenAddress = address == u"localhost" ? u"127.0.0.1"_s : address;
    listenPort = port;
    return {};
}

Result<void> Configuration::apply(const QByteArray &json)
{
    QJsonParseError broken;
    const auto document = QJsonDocument::fromJson(json, &broken);
    if (broken.error != QJsonParseError::NoError || !document.isObject())
        return invalid(u"configuration"_s);
    const auto root = document.object();
    const auto version = root.value(u"formatVersion").toInt();
    if (version > FormatVersion)
        return failure(FailureCode::ConfigurationNewer, {{Detail::Field, u"formatVersion"_s}});
    if (version != FormatVersion)
        return invalid(u"formatVersion"_s);
    constexpr int Many = 1'000'000;
    for (auto entry = root.begin(); entry != root.end(); ++entry) {
        const auto &key = entry.key();
        const QJsonValue value = entry.value();
        bool fits = false;
        if (key == u"formatVersion")
            fits = true;
        else if (key == u"listen")
            fits = value.isString() && setListen(value.toString()).has_value();
        else if (key == u"data")
            fits = takeText(value, dataDirectory);
        else if (key == u"sources")
            fits = takeText(value, sourcesDirectory);
        else if (key == u"journalOrigin")
            fits = takeText(value, journalOrigin);
        else if (key == u"workers")
            fits = takeNumber(value, 256, workers);
        else if (key == u"connectionsPerAddress")
            fits = takeNumber(value, Many, connectionsPerAddress);
        else if (key == u"callsPerSecond")
            fits = takeNumber(value, Many, callsPerSecond);
        else if (key == u"callsAtOnce")
            fits = takeNumber(value, Many, callsAtOnce);
        else if (key == u"authoritiesPort")
            fits = takeNumber(value, 65535, authoritiesPort);
        else if (key == u"authorities")
            fits = takeTexts(value, authorities);
        else if (key == u"kannel") {
            kannel = kannelFrom(value.toObject());
            fits = kannel.has_value();
        } else if (key == u"maintenance") {
            const auto breaks =
                value.isArray() ? http::Maintenance::parse(value.toArray()) : std::nullopt;
            fits = breaks.has_value();
            maintenance = breaks.value_or(maintenance);
        } else if (key == u"limits") {
            fits = value.isObject();
            limits = value.toObject();
        }
        if (!fits)
            return invalid(key);
    }
    return {};
}

Result<void> Configuration::check() const
{
    if (dataDirectory.isEmpty())
        return invalid(u"data"_s);
    const bool loopback = listenAddress == u"::1" || listenAddress.startsWith(u"127.");
    if (demonstration && !loopback)
        return invalid(u"listen"_s);
    // What a signed note allows for a name, at a length that leaves room for the rest.
    static const QRegularExpression Origin(u"^[A-Za-z0-9._~/:-]{1,200}$"_s);
    if (!Origin.match(journalOrigin).hasMatch())
        return invalid(u"journalOrigin"_s);
    return {};
}

} // namespace qujat::service
