// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/session/FakeJournal.h"

#include "tests/support/ScriptedTransport.h"

#include <QJsonArray>
#include <QUrlQuery>

namespace qujat::testing {
namespace {

using Role = HistoryEntry::Role;

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QString queryOf(const net::HttpRequest &request, const char *name)
{
    return QUrlQuery(request.url).queryItemValue(QString::fromLatin1(name));
}

QJsonArray toJson(const std::vector<journal::Hash> &proof)
{
    QJsonArray steps;
    for (const auto &step : proof)
        steps.append(base64(QByteArray(reinterpret_cast<const char *>(step.data()), 32)));
    return steps;
}

QJsonObject toJson(const HistoryEntry &entry)
{
    QJsonObject json{{QStringLiteral("number"), entry.number},
                     {QStringLiteral("at"), toRfc3339(entry.at)},
                     {QStringLiteral("kind"), entry.kind},
                     {QStringLiteral("role"), nameOf(entry.role)},
                     {QStringLiteral("channel"), nameOf(entry.channel)}};
    if (entry.documentType)
        json.insert(QStringLiteral("documentType"), entry.documentType->text());
    if (!entry.purpose.isEmpty())
        json.insert(QStringLiteral("purpose"), entry.purpose);
    if (!entry.subjectInitials.isEmpty())
        json.insert(QStringLiteral("subjectInitials"), entry.subjectInitials);
    if (!entry.deviceName.isEmpty())
        json.insert(QStringLiteral("deviceName"), entry.deviceName);
    if (!entry.reason.isEmpty())
        json.insert(QStringLiteral("reason"), entry.reason);
    if (entry.viewer) {
        json.insert(QStringLiteral("recipientKind"), QStringLiteral("legalEntity"));
        json.insert(QStringLiteral("viewer"),
                    QJsonObject{{QStringLiteral("name"), entry.viewer->name},
                                {QStringLiteral("organisation"), entry.viewer->organisation}});
    }
    return json;
}

} // namespace

const QString FakeJournal::origin = QStringLiteral("journal.example/test");

FakeJournal::FakeJournal(const Clock &clock)
    : m_clock(clock)
{
    rebuild();
}

void FakeJournal::remake(Event &event)
{
    const auto &entry = event.listed;
    const auto add = [&event](const char *name, const QString &value) {
        if (!value.isEmpty())
            event.openings.insert(QString::fromLatin1(name), {QByteArray(16, *name), value});
    };
    event.openings.clear();
    add("documentType", entry.documentType ? entry.documentType->text() : QString());
    add("purpose", entry.purpose);
    add("channel", nameOf(entry.channel));
    add("subjectInitials", QStringLiteral("А. А."));
    add("viewerName", QStringLiteral("Оспанов Данияр"));
    add("viewerOrganisation", QStringLiteral("«Дала банкі» АҚ"));
    add("recipientKind", QStringLiteral("legalEntity"));
    add("deviceName", entry.deviceName);
    add("reason", entry.reason);
    add("check", QStringLiteral("valid"));
    add("over18", QStringLiteral("true"));
    event.leaf = journal::Leaf::make(entry.number, entry.at, entry.kind, event.openings);
}

QString FakeJournal::addViewing(Role role)
{
    HistoryEntry entry;
    entry.number = QStringLiteral("20250915-%1").arg(++m_numbers, 6, 10, QLatin1Char('0'));
    entry.at = m_clock.now();
    entry.kind = QStringLiteral("viewing");
    entry.role = role;
    entry.documentType = *DocumentType::parse(QStringLiteral("identity_card"));
    entry.channel = HistoryEntry::Channel::Qr;
    entry.purpose = QStringLiteral("Есеп ашу");
    if (role == Role::Subject) {
        entry.viewer = Viewer{QStringLiteral("Оспанов Данияр"), QStringLiteral("«Дала банкі» АҚ"),
                              RecipientKind::LegalEntity};
    } else {
        entry.subjectInitials = QStringLiteral("А. А.");
    }
    Event event{entry, journal::Leaf::make(entry.number, entry.at, entry.kind, {}), {}};
    remake(event);
    m_events.push_back(std::move(event));
    rebuild();
    return entry.number;
}

FakeJournal::Event &FakeJournal::event(const QString &number)
{
    for (auto &event : m_events) {
        if (event.listed.number == number)
            return event;
    }
    qFatal("no such note");
}

void FakeJournal::rebuild()
{
    m_nodes.all.clear();
    m_tree = std::make_unique<journal::MerkleTree>(m_nodes, 0);
    for (const auto &event : m_events)
        (void)m_tree->append(journal::leafHash(event.leaf.bytes()));
    std::erase_if(m_signedSizes, [this](std::uint64_t size) { return size > m_tree->size(); });
    m_signedSizes.insert(m_tree->size());
}

QByteArray FakeJournal::checkpoint(std::uint64_t size) const
{
    return journal::signHead({origin, size, *m_tree->rootAt(size)}, m_clock.now() - headAge, m_key);
}

std::uint64_t FakeJournal::indexOf(const Event &event) const
{
    return static_cast<std::uint64_t>(&event - m_events.data());
}

net::HttpReply FakeJournal::service() const
{
    const auto seconds = [](int value) { return QJsonValue(value); };
    return okReply({{QStringLiteral("name"), QStringLiteral("test")},
                    {QStringLiteral("version"), QStringLiteral("1")},
                    {QStringLiteral("environment"), QStringLiteral("demonstration")},
                    {QStringLiteral("time"), toRfc3339(m_clock.now())},
                    {QStringLiteral("signInMethods"), QJsonArray{QStringLiteral("keyFile")}},
                    {QStringLiteral("contactCentre"), QJsonArray{QStringLiteral("1414")}},
                    {QStringLiteral("journal"),
                     QJsonObject{{QStringLiteral("origin"), origin},
                                 {QStringLiteral("publicKey"), base64(m_key.publicKey())}}},
                    {QStringLiteral("limits"),
                     QJsonObject{{QStringLiteral("accessSecondsDefault"), seconds(300)},
                                 {QStringLiteral("accessSecondsMinimum"), seconds(60)},
                                 {QStringLiteral("accessSecondsMaximum"), seconds(1800)},
                                 {QStringLiteral("viewSeconds"), seconds(120)},
                                 {QStringLiteral("otpSeconds"), seconds(180)},
                                 {QStringLiteral("otpResendSeconds"), seconds(60)},
                                 {QStringLiteral("idleSeconds"), seconds(600)},
                                 {QStringLiteral("offlineHours"), 72},
                                 {QStringLiteral("journalStallSeconds"), seconds(900)}}}});
}

net::HttpReply FakeJournal::head() const
{
    return okReply({{QStringLiteral("checkpoint"),
                     QString::fromUtf8(checkpoint(staleSize > 0 ? staleSize : size()))}});
}

net::HttpReply FakeJournal::consistency(const net::HttpRequest &request) const
{
    const auto from = queryOf(request, "from").toULongLong();
    const auto to = queryOf(request, "to").toULongLong();
    if (from > to || to > size())
        return problemReply(FailureCode::RequestMalformed, 400);
    if (!m_signedSizes.contains(from) || !m_signedSizes.contains(to))
        return problemReply(FailureCode::ResourceNotFound, 404);
    return okReply({{QStringLiteral("from"), qint64(from)},
                    {QStringLiteral("to"), qint64(to)},
                    {QStringLiteral("proof"), toJson(*m_tree->consistencyProof(from, to))},
                    {QStringLiteral("checkpoint"), QString::fromUtf8(checkpoint(to))}});
}

std::vector<const FakeJournal::Event *> FakeJournal::listed(const net::HttpRequest &request,
                                                            QString *next) const
{
    const auto role = queryOf(request, "role");
    const auto cursor = queryOf(request, "cursor");
    std::vector<const Event *> page;
    for (auto event = m_events.rbegin(); event != m_events.rend(); ++event) {
        const auto position = QString::number(m_events.rend() - event);
        if (!event->isListed || nameOf(event->listed.role) != role
            || (!cursor.isEmpty() && position.toInt() >= cursor.toInt()))
            continue;
        if (static_cast<int>(page.size()) == pageSize) {
            *next = QString::number(indexOf(*page.back()) + 1);
            break;
        }
        page.push_back(&*event);
    }
    return page;
}

net::HttpReply FakeJournal::history(const net::HttpRequest &request) const
{
    QString next;
    QJsonArray items;
    for (const auto *event : listed(request, &next))
        items.append(toJson(event->listed));
    QJsonObject page{{QStringLiteral("items"), items}};
    if (!next.isEmpty())
        page.insert(QStringLiteral("next"), next);
    return okReply(page);
}

QJsonObject FakeJournal::receiptOf(const Event &event, std::uint64_t size) const
{
    journal::Receipt receipt;
    receipt.leaf = event.leaf.bytes();
    receipt.index = indexOf(event);
    receipt.proof = *m_tree->inclusionProof(receipt.index, size);
    receipt.checkpoint = checkpoint(size);
    receipt.openings = event.openings;
    return receipt.toJsonObject();
}

net::HttpReply FakeJournal::receipts(const net::HttpRequest &request) const
{
    const auto size = queryOf(request, "size").toULongLong();
    if (size > this->size())
        return problemReply(FailureCode::ResourceNotFound, 404);
    QString next;
    QJsonArray items;
    for (const auto *event : listed(request, &next)) {
        if (!event->isProven || indexOf(*event) >= size)
            continue;
        auto item = receiptOf(*event, size);
        for (const auto *key : {"format", "formatVersion", "checkpoint"})
            item.remove(QLatin1String(key));
        item.insert(QStringLiteral("number"), event->listed.number);
        items.append(item);
    }
    return okReply({{QStringLiteral("checkpoint"), QString::fromUtf8(checkpoint(size))},
                    {QStringLiteral("items"), items}});
}

net::HttpReply FakeJournal::receipt(const net::HttpRequest &request) const
{
    const auto number = request.url.path().section(u'/', 4, 4);
    const auto size = queryOf(request, "size").toULongLong();
    for (const auto &event : m_events) {
        if (event.listed.number == number && event.isProven && indexOf(event) < size)
            return okReply(receiptOf(event, size));
    }
    return problemReply(FailureCode::ResourceNotFound, 404);
}

net::HttpReply FakeJournal::dataFree(const net::HttpRequest &request) const
{
    const auto number = request.url.path().section(u'/', 4, 4);
    for (const auto &event : m_events) {
        if (event.listed.number != number || event.listed.role != Role::Viewer)
            continue;
        auto receipt = receiptOf(event, size());
        auto openings = receipt.value(QLatin1String("openings")).toObject();
        for (const auto *name : {"subjectInitials", "purpose"})
            openings.remove(QLatin1String(name));
        receipt.insert(QStringLiteral("openings"), openings);
        return okReply(receipt);
    }
    return problemReply(FailureCode::ResourceNotFound, 404);
}

} // namespace qujat::testing
