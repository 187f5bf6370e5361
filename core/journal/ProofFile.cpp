// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/journal/ProofFile.h"

#include "core/base/Base64.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace qujat::journal {
namespace {

constexpr auto FormatName = "qujat-proof";
constexpr int FormatVersion = 1;
constexpr qint64 LongestLine = 512 * 1024;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Whether the strings of a text are those of RFC 8259: Qt's parser lets control characters and
/// unknown escapes pass, and two checkers must not read one file in two ways.
bool hasStrictStrings(const QByteArray &json)
{
    static const QByteArray escapes = QByteArrayLiteral("\"\\/bfnrtu");
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const auto byte = static_cast<unsigned char>(json.at(i));
        if (inString && byte == '\\') {
            if (++i == json.size() || !escapes.contains(json.at(i)))
                return false;
        } else if (byte == '"') {
            inString = !inString;
        } else if (inString && byte < 0x20) {
            return false;
        }
    }
    return true;
}

/// How many members the objects of a text have together, those that stand twice counted twice: a
/// parser keeps one of them, and two readers must not see one file in two ways.
qsizetype membersIn(const QByteArray &json)
{
    bool inString = false;
    qsizetype count = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (inString && json.at(i) == '\\')
            ++i;
        else if (json.at(i) == '"')
            inString = !inString;
        else if (json.at(i) == ':' && !inString)
            ++count;
    }
    return count;
}

/// Empty for anything else than an object.
QJsonObject objectOf(const QByteArray &json)
{
    return hasStrictStrings(json) ? QJsonDocument::fromJson(json).object() : QJsonObject();
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonObject headerFor(const QString &origin, const QByteArray &publicKey)
{
    return {{QStringLiteral("format"), QString::fromLatin1(FormatName)},
            {QStringLiteral("formatVersion"), FormatVersion},
            {QStringLiteral("origin"), origin},
            {QStringLiteral("publicKey"), base64(publicKey)}};
}

QJsonObject headLine(const QByteArray &checkpoint, std::span<const Hash> consistency)
{
    QJsonArray steps;
    for (const auto &step : consistency)
        steps.append(base64(QByteArray(reinterpret_cast<const char *>(step.data()), 32)));
    return {{QStringLiteral("checkpoint"), QString::fromUtf8(checkpoint)},
            {QStringLiteral("consistency"), steps}};
}

QJsonObject endLine(qint64 receipts)
{
    return {{QStringLiteral("receipts"), receipts}};
}

ProofReason reasonOf(ReceiptVerdict verdict)
{
    switch (verdict) {
    case ReceiptVerdict::Valid:
        return ProofReason::None;
    case ReceiptVerdict::LeafMalformed:
        return ProofReason::LeafMalformed;
    case ReceiptVerdict::HeadNotSigned:
        return ProofReason::HeadNotSigned;
    case ReceiptVerdict::NotInTree:
        return ProofReason::NotInTree;
    case ReceiptVerdict::OpeningWrong:
        return ProofReason::OpeningWrong;
    }
    Q_UNREACHABLE();
}

/// A check in progress: what was read of the file so far.
class Reading {
public:
    Reading(QIODevice &file, const Identity &question,
            const std::function<void(const Receipt &, const Leaf &)> &each, ProofContent *content)
        : m_file(file)
        , m_question(question)
        , m_each(each)
        , m_content(content)
    {
    }

    ProofReport report()
    {
        const auto reason = check();
        m_report.reason = reason;
        if (reason == ProofReason::None || reason == ProofReason::TooMuch
            || reason == ProofReason::CountWrong || reason == ProofReason::Truncated
            || reason == ProofReason::NotAProof)
            m_report.line = 0;
        if (reason == ProofReason::FormatNewer)
            m_report.outcome = ProofOutcome::Unknown;
        else if (reason != ProofReason::None)
            m_report.outcome = ProofOutcome::Invalid;
        else if (m_question.publicKey.isEmpty()) {
            m_report.outcome = ProofOutcome::Unknown;
            m_report.reason = ProofReason::KeyNotGiven;
        }
        return std::move(m_report);
    }

private:
    ProofReason check()
    {
        auto first = m_file.readLine(LongestLine);
        m_report.line = 1;
        const bool whole = first.endsWith('\n');
        if (whole)
            first.chop(1);
        const auto header = objectOf(first);
        if (header.value(QLatin1String("format")).toString() == QLatin1String(FormatName))
            return checkFile(header, first, whole);
        if (whole)
            first += '\n';
        return checkSingle(first + m_file.read(LongestLine));
    }

    /// One receipt alone, as the service gives it.
    ProofReason checkSingle(const QByteArray &json)
    {
        const auto object = objectOf(json);
        if (object.value(QLatin1String("format")).toString() != QLatin1String("qujat-receipt"))
            return ProofReason::NotAProof;
        const auto receipt = Receipt::fromJson(json);
        if (!receipt)
            return receipt.error().code() == FailureCode::ConfigurationNewer
                ? ProofReason::FormatNewer
                : ProofReason::LineMalformed;
        if (receipt->toJsonObject() != object || membersIn(json) != membersIn(compact(object)))
            return ProofReason::LineMalformed;
        const auto origin = QString::fromUtf8(receipt->checkpoint.split('\n').constFirst());
        if (!m_question.origin.isEmpty() && origin != m_question.origin)
            return ProofReason::OriginDiffers;
        m_report.origin = origin;
        if (m_question.publicKey.isEmpty())
            return ProofReason::None; // without a key nobody can say more, and nobody does
        m_journal = {origin, m_question.publicKey};
        if (const auto bad = checkReceipt(*receipt); bad != ProofReason::None)
            return bad;
        accept(*openHead(receipt->checkpoint, m_journal));
        return ProofReason::None;
    }

    ProofReason checkFile(const QJsonObject &header, const QByteArray &spelling, bool whole)
    {
        const auto version = header.value(QLatin1String("formatVersion"));
        if (version.isDouble() && version.toDouble() > FormatVersion)
            return ProofReason::FormatNewer;
        const auto origin = header.value(QLatin1String("origin")).toString();
        const auto key =
            decodeBase64(header.value(QLatin1String("publicKey")).toString().toLatin1());
        if (!key || key->size() != 32 || origin.isEmpty()
            || compact(headerFor(origin, *key)) != spelling)
            return ProofReason::LineMalformed;
        if (!whole)
            return ProofReason::Truncated;
        if (!m_question.origin.isEmpty() && origin != m_question.origin)
            return ProofReason::OriginDiffers;
        if (!m_question.publicKey.isEmpty() && *key != m_question.publicKey)
            return ProofReason::KeyDiffers;
        m_report.origin = origin;
        m_journal = {origin, *key};
        for (;;) {
            auto line = m_file.readLine(LongestLine);
            ++m_report.line;
            if (line.isEmpty())
                return ProofReason::Truncated;
            if (!line.endsWith('\n'))
                return line.size() >= LongestLine - 1 ? ProofReason::LineMalformed
                                                      : ProofReason::Truncated;
            line.chop(1);
            const auto object = objectOf(line);
            if (object.contains(QLatin1String("receipts")))
                return checkEnd(object, line);
            const auto bad = object.contains(QLatin1String("consistency")) ? checkHead(object, line)
                                                                           : checkReceiptLine(line);
            if (bad != ProofReason::None)
                return bad;
        }
    }

    ProofReason checkHead(const QJsonObject &object, const QByteArray &spelling)
    {
        const auto checkpoint = object.value(QLatin1String("checkpoint")).toString().toUtf8();
        std::vector<Hash> steps;
        for (const auto &entry : object.value(QLatin1String("consistency")).toArray()) {
            const auto step = decodeBase64(entry.toString().toLatin1());
            if (!step || step->size() != 32)
                return ProofReason::LineMalformed;
            std::copy(step->begin(), step->end(), steps.emplace_back().begin());
        }
        if (compact(headLine(checkpoint, steps)) != spelling || m_report.receipts > 0)
            return ProofReason::LineMalformed;
        const auto opened = openHead(checkpoint, m_journal);
        if (!opened)
            return ProofReason::HeadNotSigned;
        const auto &head = opened->checkpoint;
        if (const auto &before = m_report.newest) {
            if (head.size <= before->checkpoint.size
                || !verifyConsistency(before->checkpoint.size, before->checkpoint.root, head.size,
                                      head.root, steps))
                return ProofReason::HeadsNotConsistent;
        } else if (!steps.empty()) {
            return ProofReason::HeadsNotConsistent;
        }
        accept(*opened);
        return ProofReason::None;
    }

    void accept(const SignedHead &head)
    {
        m_report.newest = head;
        ++m_report.heads;
        m_roots.insert(head.checkpoint.size, head.checkpoint.root);
        if (m_content)
            m_content->roots.insert(head.checkpoint.size, head.checkpoint.root);
    }

    ProofReason checkReceiptLine(const QByteArray &line)
    {
        const auto receipt = Receipt::fromJson(line);
        if (!receipt)
            return receipt.error().code() == FailureCode::ConfigurationNewer
                ? ProofReason::FormatNewer
                : ProofReason::LineMalformed;
        if (compact(receipt->toJsonObject()) != line)
            return ProofReason::LineMalformed;
        const auto head = openHead(receipt->checkpoint, m_journal);
        if (!head)
            return ProofReason::HeadNotSigned;
        const auto known = m_roots.constFind(head->checkpoint.size);
        if (known == m_roots.cend() || *known != head->checkpoint.root)
            return ProofReason::HeadNotInFile;
        return checkReceipt(*receipt);
    }

    ProofReason checkReceipt(const Receipt &receipt)
    {
        if (const auto bad = reasonOf(journal::check(receipt, m_journal)); bad != ProofReason::None)
            return bad;
        ++m_report.receipts;
        const auto leaf = Leaf::fromBytes(receipt.leaf);
        if (m_content)
            m_content->leaves.insert(
                leaf->number(), QByteArray::number(quint64(receipt.index)) + ' ' + receipt.leaf);
        if (m_each)
            m_each(receipt, *leaf);
        return ProofReason::None;
    }

    ProofReason checkEnd(const QJsonObject &object, const QByteArray &spelling)
    {
        const auto count = object.value(QLatin1String("receipts")).toInteger(-1);
        if (count < 0 || compact(endLine(count)) != spelling)
            return ProofReason::LineMalformed;
        if (count != m_report.receipts)
            return ProofReason::CountWrong;
        return m_file.read(1).isEmpty() ? ProofReason::None : ProofReason::TooMuch;
    }

    QIODevice &m_file;
    const Identity &m_question;
    const std::function<void(const Receipt &, const Leaf &)> &m_each;
    ProofContent *m_content;
    ProofReport m_report;
    Identity m_journal;
    QMap<std::uint64_t, Hash> m_roots;
};

} // namespace

ProofFileWriter::ProofFileWriter(QIODevice &device, const Identity &journal)
    : m_device(device)
    , m_header(headerFor(journal.origin, journal.publicKey))
{
}

Result<void> ProofFileWriter::line(const QJsonObject &object)
{
    auto bytes = compact(object) + '\n';
    if (!std::exchange(m_begun, true))
        bytes.prepend(compact(m_header) + '\n');
    if (m_device.write(bytes) != bytes.size())
        return failure(FailureCode::FileUnreadable);
    return {};
}

Result<void> ProofFileWriter::addHead(const QByteArray &checkpoint,
                                      std::span<const Hash> consistency)
{
    return line(headLine(checkpoint, consistency));
}

Result<void> ProofFileWriter::addReceipt(const Receipt &receipt)
{
    ++m_receipts;
    return line(receipt.toJsonObject());
}

Result<void> ProofFileWriter::end()
{
    return line(endLine(m_receipts));
}

ProofReport checkProof(QIODevice &file, const Identity &question,
                       const std::function<void(const Receipt &, const Leaf &)> &each,
                       ProofContent *content)
{
    return Reading(file, question, each, content).report();
}

ProofReason compareProofs(const ProofContent &older, const ProofContent &newer)
{
    bool joined = false;
    for (auto head = older.roots.cbegin(); head != older.roots.cend(); ++head) {
        const auto same = newer.roots.constFind(head.key());
        if (same == newer.roots.cend())
            continue;
        if (*same != *head)
            return ProofReason::Forked;
        joined = true;
    }
    for (auto leaf = older.leaves.cbegin(); leaf != older.leaves.cend(); ++leaf) {
        const auto same = newer.leaves.constFind(leaf.key());
        if (same != newer.leaves.cend() && *same != *leaf)
            return ProofReason::LeafChanged;
    }
    return joined ? ProofReason::None : ProofReason::NotJoined;
}

QString nameOf(ProofOutcome outcome)
{
    switch (outcome) {
    case ProofOutcome::Valid:
        return QStringLiteral("valid");
    case ProofOutcome::Invalid:
        return QStringLiteral("invalid");
    case ProofOutcome::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString nameOf(ProofReason reason)
{
    switch (reason) {
    case ProofReason::None:
        return {};
    case ProofReason::NotAProof:
        return QStringLiteral("notAProof");
    case ProofReason::FormatNewer:
        return QStringLiteral("formatNewer");
    case ProofReason::LineMalformed:
        return QStringLiteral("lineMalformed");
    case ProofReason::Truncated:
        return QStringLiteral("truncated");
    case ProofReason::CountWrong:
        return QStringLiteral("countWrong");
    case ProofReason::TooMuch:
        return QStringLiteral("tooMuch");
    case ProofReason::OriginDiffers:
        return QStringLiteral("originDiffers");
    case ProofReason::KeyDiffers:
        return QStringLiteral("keyDiffers");
    case ProofReason::HeadNotSigned:
        return QStringLiteral("headNotSigned");
    case ProofReason::HeadsNotConsistent:
        return QStringLiteral("headsNotConsistent");
    case ProofReason::HeadNotInFile:
        return QStringLiteral("headNotInFile");
    case ProofReason::LeafMalformed:
        return QStringLiteral("leafMalformed");
    case ProofReason::NotInTree:
        return QStringLiteral("notInTree");
    case ProofReason::OpeningWrong:
        return QStringLiteral("openingWrong");
    case ProofReason::KeyNotGiven:
        return QStringLiteral("keyNotGiven");
    case ProofReason::OlderNotValid:
        return QStringLiteral("olderNotValid");
    case ProofReason::Forked:
        return QStringLiteral("forked");
    case ProofReason::LeafChanged:
        return QStringLiteral("leafChanged");
    case ProofReason::NotJoined:
        return QStringLiteral("notJoined");
    }
    Q_UNREACHABLE();
}

} // namespace qujat::journal
