// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// Writes every damaged signature into a folder; what a judge must say stands in
// tests/data/damage.tsv:
//     ninja qujat-forge && qujat-forge FOLDER

#include "tests/interop/DamageCorpus.h"
#include "tests/interop/Workshop.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace qujat::testing;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: qujat-forge FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(QStringLiteral("trust"));
    const Workshop shop;
    const DamageCorpus corpus([&shop](const QByteArray &xml, const QByteArray &p12) {
        const auto made = shop.tool(
            {QStringLiteral("sign"), QStringLiteral("--format"), QStringLiteral("xml"),
             QStringLiteral("--key"), shop.write(QStringLiteral("key.p12"), p12),
             QStringLiteral("--password-file"), shop.passwordFile(),
             shop.write(QStringLiteral("in.xml"), xml), shop.path(QStringLiteral("out.xml"))});
        if (!made.isFine())
            qFatal("%s", made.words().constData());
        return shop.read(QStringLiteral("out.xml"));
    });
    int at = 0;
    for (const auto &anchor : corpus.anchors())
        write(folder.filePath(QStringLiteral("trust/%1.pem").arg(++at)), anchor);
    at = 0;
    for (const auto &list : corpus.freshLists())
        write(folder.filePath(QStringLiteral("fresh-%1.crl").arg(++at)), list);
    for (const auto &damage : corpus.all()) {
        const auto name = QString::fromUtf8(damage.name);
        write(folder.filePath(name), damage.file);
        if (damage.content)
            write(folder.filePath(name + QStringLiteral(".content")), *damage.content);
        at = 0;
        for (const auto &list : damage.lists.value_or(std::vector<QByteArray>()))
            write(folder.filePath(name + QStringLiteral(".%1.crl").arg(++at)), list);
        for (const auto &answer : damage.answers)
            write(folder.filePath(name + QStringLiteral(".ors")), answer);
    }
    return 0;
}
