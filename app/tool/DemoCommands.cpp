// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "app/tool/Demonstration.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace qujat::tool {
namespace {

Failure wrongWord(const QString &field)
{
    return Failure(FailureCode::ConfigurationInvalid, {{Detail::Field, field}});
}

QCoro::Task<int> refuse(Context &context, QString field)
{
    co_return context.output().fail(wrongWord(field));
}

/// Prints each item of a list, or the object itself.
QCoro::Task<int> show(Context &context, QString path, QStringList hidden = {})
{
    const auto reply = co_await context.demonstration(path);
    if (!reply)
        co_return context.output().fail(reply.error());
    if (!reply->contains(QLatin1String("items"))) {
        context.output().line(*reply);
        co_return Yes;
    }
    for (const auto &item : reply->value(QLatin1String("items")).toArray()) {
        auto object = item.toObject();
        for (const auto &key : hidden)
            object.remove(key);
        context.output().line(object);
    }
    co_return Yes;
}

QCoro::Task<int> put(Context &context, QString path, QJsonObject body)
{
    const auto reply = co_await context.demonstration(path, body);
    if (!reply)
        co_return context.output().fail(reply.error());
    context.output().line(reply->isEmpty() ? body : *reply);
    co_return Yes;
}

QCoro::Task<int> people(Context &context)
{
    return show(
        context, QStringLiteral("/demo/people"),
        {QStringLiteral("keyFile"), QStringLiteral("keyPassword"), QStringLiteral("samples")});
}

QCoro::Task<int> sms(Context &context)
{
    QString path = QStringLiteral("/demo/sms");
    if (!context.word(0).isEmpty())
        path += QStringLiteral("?number=")
            + QString::fromLatin1(QUrl::toPercentEncoding(context.word(0)));
    return show(context, path);
}

QCoro::Task<int> clock(Context &context)
{
    const auto word = context.word(0);
    if (word.isEmpty())
        co_return co_await show(context, QStringLiteral("/demo/clock"));
    bool whole = false;
    qint64 seconds = word.toLongLong(&whole);
    if (!whole)
        co_return context.output().fail(wrongWord(QStringLiteral("shiftSeconds")));
    if (word.startsWith(u'+')) {
        const auto now = co_await context.demonstration(QStringLiteral("/demo/clock"));
        if (!now)
            co_return context.output().fail(now.error());
        seconds += now->value(QLatin1String("shiftSeconds")).toInteger();
    }
    const QJsonObject shift{{QStringLiteral("shiftSeconds"), seconds}};
    co_return co_await put(context, QStringLiteral("/demo/clock"), shift);
}

QCoro::Task<int> fault(Context &context)
{
    return put(context, QStringLiteral("/demo/faults"),
               {{QStringLiteral("registry"), context.word(0)},
                {QStringLiteral("fault"), context.word(1)}});
}

QCoro::Task<int> write(Context &context, QByteArray content, QString option)
{
    const auto path = context.arguments().value(option);
    if (path.isEmpty())
        co_return context.output().fail(wrongWord(option));
    if (const auto written = Context::writeFile(path, content); !written)
        co_return context.output().fail(written.error());
    context.output().line(
        {{QStringLiteral("file"), path}, {QStringLiteral("size"), content.size()}});
    co_return Yes;
}

QCoro::Task<int> biometric(Context &context)
{
    const auto person = co_await inventedPerson(context, context.word(0));
    if (!person)
        co_return context.output().fail(person.error());
    const auto sample = person->samples.value(context.word(1)).toString();
    if (sample.isEmpty())
        co_return context.output().fail(wrongWord(QStringLiteral("sample")));
    co_return co_await write(context, QByteArray::fromBase64(sample.toLatin1()),
                             QStringLiteral("out"));
}

QCoro::Task<int> key(Context &context)
{
    const auto person = co_await inventedPerson(context, context.word(0));
    if (!person)
        co_return context.output().fail(person.error());
    const auto password = QByteArray(reinterpret_cast<const char *>(person->keyPassword.bytes()),
                                     static_cast<qsizetype>(person->keyPassword.size()));
    if (const int code = co_await write(context, person->keyFile, QStringLiteral("out"));
        code != Yes)
        co_return code;
    if (!context.arguments().has(QStringLiteral("password-out")))
        co_return Yes;
    co_return co_await write(context, password, QStringLiteral("password-out"));
}

/// Two words, of which one of two; nothing when it is neither.
std::optional<bool> choice(const QString &word, const char *yes, const char *no)
{
    if (word == QLatin1String(yes))
        return true;
    if (word == QLatin1String(no))
        return false;
    return {};
}

QCoro::Task<int> notes(Context &context)
{
    const auto fail = choice(context.word(0), "fail", "work");
    if (!fail)
        return refuse(context, QStringLiteral("notes"));
    return put(context, QStringLiteral("/demo/notes"), {{QStringLiteral("fail"), *fail}});
}

QCoro::Task<int> integration(Context &context)
{
    const auto on = choice(context.word(1), "on", "off");
    if (!on)
        return refuse(context, QStringLiteral("integrated"));
    return put(
        context, QStringLiteral("/demo/integrations"),
        {{QStringLiteral("registry"), context.word(0)}, {QStringLiteral("integrated"), *on}});
}

QCoro::Task<int> form(Context &context)
{
    const auto approved = choice(context.word(1), "approved", "withdrawn");
    if (!approved)
        return refuse(context, QStringLiteral("approved"));
    return put(
        context, QStringLiteral("/demo/forms"),
        {{QStringLiteral("type"), context.word(0)}, {QStringLiteral("approved"), *approved}});
}

QCoro::Task<int> record(Context &context)
{
    // Any JSON value; a word that is none is taken as text.
    const auto parsed = QJsonDocument::fromJson('[' + context.word(3).toUtf8() + ']').array();
    const QJsonValue value = parsed.size() == 1 ? parsed.first() : QJsonValue(context.word(3));
    return put(context, QStringLiteral("/demo/records"),
               {{QStringLiteral("iin"), context.word(0)},
                {QStringLiteral("type"), context.word(1)},
                {QStringLiteral("path"), context.word(2)},
                {QStringLiteral("value"), value}});
}

QCoro::Task<int> relation(Context &context)
{
    const auto active = choice(context.word(2), "on", "off");
    if (!active)
        return refuse(context, QStringLiteral("active"));
    return put(context, QStringLiteral("/demo/relations"),
               {{QStringLiteral("parent"), context.word(0)},
                {QStringLiteral("child"), context.word(1)},
                {QStringLiteral("active"), *active}});
}

QCoro::Task<int> subscriber(Context &context)
{
    QJsonObject body{{QStringLiteral("number"), context.word(0)},
                     {QStringLiteral("kind"), context.word(1)}};
    for (const auto &option :
         {QStringLiteral("owner"), QStringLiteral("ownerSince"), QStringLiteral("cardSince")}) {
        if (context.arguments().has(option))
            body.insert(option, context.arguments().value(option));
    }
    return put(context, QStringLiteral("/demo/subscribers"), body);
}

QCoro::Task<int> processing(Context &context)
{
    const auto stalled = choice(context.word(0), "stall", "go");
    if (!stalled)
        return refuse(context, QStringLiteral("stalled"));
    return put(context, QStringLiteral("/demo/processing"),
               {{QStringLiteral("stalled"), *stalled}});
}

QCoro::Task<int> maintenance(Context &context)
{
    if (context.word(0) == QLatin1String("none"))
        return put(context, QStringLiteral("/demo/maintenance"),
                   {{QStringLiteral("breaks"), QJsonArray()}});
    const QJsonObject pause{{QStringLiteral("from"), context.word(0)},
                            {QStringLiteral("until"), context.word(1)}};
    return put(context, QStringLiteral("/demo/maintenance"),
               {{QStringLiteral("breaks"), QJsonArray{pause}}});
}

QCoro::Task<int> documents(Context &context)
{
    const auto out = choice(context.word(0), "off", "on");
    if (!out)
        return refuse(context, QStringLiteral("out"));
    return put(context, QStringLiteral("/demo/documents"), {{QStringLiteral("out"), *out}});
}

QCoro::Task<int> identity(Context &context)
{
    const auto cancelled = choice(context.word(1), "cancel", "restore");
    if (!cancelled)
        return refuse(context, QStringLiteral("cancelled"));
    return put(
        context, QStringLiteral("/demo/identities"),
        {{QStringLiteral("iin"), context.word(0)}, {QStringLiteral("cancelled"), *cancelled}});
}

QCoro::Task<int> audit(Context &context)
{
    return show(context, QStringLiteral("/demo/audit"));
}

Command demo(const char *name, const char *arguments, const char *summary, qsizetype fewest,
             qsizetype most, QCoro::Task<int> (*run)(Context &), std::vector<Option> options = {},
             const char *details = "")
{
    return {QStringLiteral("demo ") + QLatin1String(name),
            QString::fromUtf8(arguments),
            QString::fromUtf8(summary),
            std::move(options),
            fewest,
            most,
            Needs::Service,
            run,
            QString::fromUtf8(details)};
}

} // namespace

std::vector<Command> demoCommands()
{
    const Option out{QStringLiteral("out"), QStringLiteral("FILE"),
                     QStringLiteral("where to write it")};
    return {
        demo("people", "", "The invented people of a demonstration service", 0, 0, people),
        demo("key", "FIXTURE --out FILE", "Write the key file of an invented person", 1, 1, key,
             {out,
              {QStringLiteral("password-out"), QStringLiteral("FILE"),
               QStringLiteral("where to write its password")}}),
        demo("biometric", "FIXTURE SAMPLE --out FILE", "Write a biometric sample", 2, 2, biometric,
             {out}, "SAMPLE is match, otherPerson or noLiveness."),
        demo("sms", "[NUMBER]", "The outbox of the SMS gateway, newest first", 0, 1, sms),
        demo("clock", "[SECONDS]", "Show or move the service's clock", 0, 1, clock, {},
             "SECONDS is the shift against the true time; with a leading + it is added to the "
             "present shift."),
        demo("fault", "REGISTRY FAULT", "Make a registry misbehave", 2, 2, fault, {},
             "FAULT is none, timeout, http500, alteredByte, wrongSubject, signatureRemoved, "
             "foreignKey, otherBody,\n"
             "recordCancelled or noRecord."),
        demo("notes", "fail|work", "Let the storing of view notes fail", 1, 1, notes),
        demo("integration", "REGISTRY on|off",
             "Enter or remove a registry in the register of integrations", 2, 2, integration),
        demo("form", "TYPE approved|withdrawn", "Give or take the agreement of a form", 2, 2, form),
        demo("record", "IIN TYPE PATH VALUE", "Change a value in a registry", 4, 4, record, {},
             "PATH is such as domain.placeOfBirth; VALUE is JSON, or plain text."),
        demo("relation", "PARENT CHILD on|off",
             "Change the relation of parent and child (two IINs)", 3, 3, relation),
        demo("subscriber", "NUMBER individual|legalEntity", "What the operator says of a number", 2,
             2, subscriber,
             {{QStringLiteral("owner"), QStringLiteral("IIN"),
               QStringLiteral("in whose name it is")},
              {QStringLiteral("ownerSince"), QStringLiteral("TIME"),
               QStringLiteral("since when, RFC 3339 with milliseconds")},
              {QStringLiteral("cardSince"), QStringLiteral("TIME"),
               QStringLiteral("when the SIM card was given out")}}),
        demo("processing", "stall|go", "Stall the processing of requests for numbers", 1, 1,
             processing),
        demo("documents", "off|on", "Switch the digital document service off or on, accounts stay",
             1, 1, documents),
        demo("maintenance", "none | FROM UNTIL", "Plan a break for preventive maintenance", 1, 2,
             maintenance, {}, "FROM and UNTIL are RFC 3339 with milliseconds."),
        demo("identity", "IIN cancel|restore", "Cancel an IIN in the person register", 2, 2,
             identity),
        demo("audit", "", "The audit log, newest first", 0, 0, audit),
    };
}

} // namespace qujat::tool
