// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "app/tool/Picture.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace qujat::tool {
namespace {

QJsonObject toJson(const codec::FoundCode &code)
{
    QJsonArray corners;
    for (const auto &corner : code.corners)
        corners.append(QJsonArray{corner.x(), corner.y()});
    return {{QStringLiteral("text"), code.text},
            {QStringLiteral("bytes"), QString::fromLatin1(code.bytes.toBase64())},
            {QStringLiteral("corners"), corners}};
}

QCoro::Task<int> run(Context &context)
{
    int code = Yes;
    for (const auto &path : context.arguments().words()) {
        QJsonObject line{{QStringLiteral("file"), path}};
        const auto picture = greyPicture(path);
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
        line.insert(QStringLiteral("milliseconds"),
                    static_cast<double>(timer.nsecsElapsed() / 1000) / 1000.0);
        QJsonArray codes;
        for (const auto &each : found)
            codes.append(toJson(each));
        line.insert(QStringLiteral("codes"), codes);
        context.output().line(line);
    }
    co_return code;
}

} // namespace

Command readCommand()
{
    return {QStringLiteral("read"),
            QStringLiteral("FILE..."),
            QStringLiteral("Read the QR codes in pictures (PNG, JPEG, WebP, PGM)"),
            {},
            1,
            100000,
            Needs::Nothing,
            run,
            QStringLiteral("One line a file: {\"file\", \"codes\": [{\"text\", \"bytes\": base64, "
                           "\"corners\": [[x,y] x 4]}],\n"
                           "\"milliseconds\" of the search}. Corners are in pixels as the file "
                           "stores them, whatever its orientation mark.\n"
                           "Exit code 0 when every file was read as a picture, with or without "
                           "codes; else 2, and the others are read.")};
}

} // namespace qujat::tool
