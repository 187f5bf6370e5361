// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "app/tool/Film.h"
#include "app/tool/Picture.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QPolygon>

namespace qujat::tool {
namespace {

QJsonArray toJson(const std::vector<codec::FoundCode> &codes)
{
    QJsonArray all;
    for (const auto &code : codes) {
        QJsonArray corners;
        for (const auto &corner : code.corners)
            corners.append(QJsonArray{corner.x(), corner.y()});
        all.append(
            QJsonObject{{QStringLiteral("text"), code.text},
                        {QStringLiteral("bytes"), QString::fromLatin1(code.bytes.toBase64())},
                        {QStringLiteral("corners"), corners}});
    }
    return all;
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed() / 1000) / 1000.0;
}

int readPictures(Context &context)
{
    int code = Yes;
    for (const auto &path : context.arguments().words()) {
        QJsonObject line{{QStringLiteral("file"), path}};
        const auto picture = readPicture(path);
        if (!picture) {
            line.insert(QStringLiteral("codes"), QJsonArray());
            line.insert(QStringLiteral("milliseconds"), 0);
            context.output().fail(picture.error(), line);
            code = Impossible;
            continue;
        }
        QElapsedTimer timer;
        timer.start();
        const auto found = codesIn(*picture);
        line.insert(QStringLiteral("milliseconds"), milliseconds(timer));
        line.insert(QStringLiteral("codes"), toJson(found));
        context.output().line(line);
    }
    return code;
}

/// As the camera does it: the next search begins where the last code was.
int readFilm(Context &context, const QString &path)
{
    QJsonObject end{{QStringLiteral("file"), path}};
    const auto fail = [&](const Failure &failure) {
        context.output().fail(failure, end);
        return Impossible;
    };
    auto film = Film::open(path);
    if (!film)
        return fail(film.error());
    codec::QrReader::Search search;
    int frames = 0;
    int withCode = 0;
    double spent = 0;
    QJsonValue firstRead; // null until there is one
    for (;;) {
        const auto frame = film->next();
        if (!frame)
            return fail(frame.error());
        if (!*frame)
            break;
        QElapsedTimer timer;
        timer.start();
        const auto found = codec::QrReader::read((*frame)->luma, search);
        const double took = milliseconds(timer);
        spent += took;
        search.lastSeen = {};
        const double at = static_cast<double>((*frame)->at.count()) / 1000.0;
        if (!found.empty()) {
            const auto &corners = found.front().corners;
            search.lastSeen =
                QPolygon(QList<QPoint>(corners.begin(), corners.end())).boundingRect();
            ++withCode;
            if (firstRead.isNull())
                firstRead = at;
        }
        context.output().line({{QStringLiteral("file"), path},
                               {QStringLiteral("frame"), frames},
                               {QStringLiteral("at"), at},
                               {QStringLiteral("codes"), toJson(found)},
                               {QStringLiteral("milliseconds"), took}});
        ++frames;
    }
    end.insert(QStringLiteral("frames"), frames);
    end.insert(QStringLiteral("withCode"), withCode);
    end.insert(QStringLiteral("broken"), film->broken());
    end.insert(QStringLiteral("firstRead"), firstRead);
    end.insert(QStringLiteral("milliseconds"), spent);
    if (frames == 0)
        return fail(Failure(FailureCode::PictureUnreadable));
    context.output().line(end);
    return film->broken() == 0 ? Yes : Impossible;
}

QCoro::Task<int> run(Context &context)
{
    const auto film = context.arguments().value(QStringLiteral("video"));
    if (!film.isEmpty() && context.arguments().words().isEmpty())
        co_return readFilm(context, film);
    if (!film.isEmpty() || context.arguments().words().isEmpty())
        co_return context.output().fail(
            Failure(FailureCode::ConfigurationInvalid,
                    {{Detail::Reason, QStringLiteral("either pictures or one film are read")}}));
    co_return readPictures(context);
}

} // namespace

Command readCommand()
{
    return {
        QStringLiteral("read"),
        QStringLiteral("FILE... | --video FILE"),
        QStringLiteral("Read the QR codes in pictures (PNG, JPEG, WebP, PGM) or in a film"),
        {{QStringLiteral("video"), QStringLiteral("FILE"),
          QStringLiteral("a film, read picture by picture as a camera's")}},
        0,
        100000,
        Needs::Nothing,
        run,
        QStringLiteral(
            "One line a file: {\"file\", \"codes\": [{\"text\", \"bytes\": base64, "
            "\"corners\": [[x,y] x 4]}],\n"
            "\"milliseconds\" of the search}. Corners are in pixels as the file "
            "stores them, whatever its orientation mark.\n"
            "Exit code 0 when every file was read as a picture, with or without "
            "codes; else 2, and the others are read.\n\n"
            "With --video one line a picture: {\"file\", \"frame\": its number from 0, \"at\": "
            "milliseconds since the first,\n\"codes\", \"milliseconds\"}; then one for the "
            "film: {\"file\", \"frames\", \"withCode\", \"broken\": pictures that\ncould not be "
            "decoded, \"firstRead\": when a code was first read, or null, \"milliseconds\" of "
            "all searches}.\nExit code 0 when every picture was decoded; else 2.")};
}

} // namespace qujat::tool
