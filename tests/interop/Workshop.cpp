// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/interop/Workshop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <openssl/pem.h>
#include <openssl/pkcs12.h>

namespace qujat::testing {
namespace {

constexpr char password[] = "Qwerty12";

QByteArray keyPem(const Party &party)
{
    const std::unique_ptr<BIO, Release<BIO_free_all>> memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(memory.get(), party.key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    char *data = nullptr;
    const auto size = BIO_get_mem_data(memory.get(), &data);
    return QByteArray(data, static_cast<qsizetype>(size));
}

} // namespace

QJsonObject ProgramRun::json() const
{
    return QJsonDocument::fromJson(output.left(output.indexOf('\n'))).object();
}

QString Workshop::write(const QString &name, const QByteArray &content) const
{
    const auto full = path(name);
    QDir().mkpath(QFileInfo(full).path());
    QFile file(full);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(full));
    return full;
}

QByteArray Workshop::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ProgramRun Workshop::run(const QString &program, const QStringList &words) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("home")));
    process.setProcessEnvironment(environment);
    process.start(program, words);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(120'000);
    return {process.exitCode(), !ended || process.exitStatus() != QProcess::NormalExit,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

ProgramRun Workshop::tool(const QStringList &words) const
{
    return run(QStringLiteral(QUJAT_TOOL), words);
}

ProgramRun Workshop::node(const QString &script, const QStringList &words) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NODE_PATH"), QStringLiteral(QUJAT_NODE_MODULES));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("node"),
                  QStringList{QStringLiteral(QUJAT_INTEROP_FOLDER "/") + script} + words);
    const bool ended = process.waitForFinished(120'000);
    return {process.exitCode(), !ended || process.exitStatus() != QProcess::NormalExit,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QString Workshop::missing(const QString &program)
{
    return QStandardPaths::findExecutable(program).isEmpty()
        ? QStringLiteral("the program %1 is not installed").arg(program)
        : QString();
}

QString Workshop::missingNode()
{
    if (const auto words = missing(QStringLiteral("node")); !words.isEmpty())
        return words;
    return QFileInfo::exists(QStringLiteral(QUJAT_NODE_MODULES "/pkijs"))
        ? QString()
        : QStringLiteral("the packages of the npm registry could not be fetched at configuration");
}

void Workshop::writeParty(const QString &name, const Party &party) const
{
    write(name + QStringLiteral(".key"), keyPem(party));
    write(name + QStringLiteral(".pem"), party.pem());
    const std::unique_ptr<PKCS12, Release<PKCS12_free>> container(PKCS12_create(
        password, "key", party.key.get(), party.certificate.get(), nullptr, 0, 0, 2048, 2048, 0));
    QByteArray out(i2d_PKCS12(container.get(), nullptr), Qt::Uninitialized);
    auto *at = reinterpret_cast<unsigned char *>(out.data());
    i2d_PKCS12(container.get(), &at);
    write(name + QStringLiteral(".p12"), out);
}

QString Workshop::passwordFile() const
{
    return write(QStringLiteral("password"), QByteArray(password) + '\n');
}

} // namespace qujat::testing
