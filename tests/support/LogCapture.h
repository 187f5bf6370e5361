// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLoggingCategory>
#include <QMutex>
#include <QString>

namespace qujat::testing {

/// Everything that is logged while it lives, of every level, for tests that search it for what must
/// not be there.
class LogCapture {
public:
    LogCapture()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("qujat.*=true"));
        text().clear();
        m_before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &context, const QString &message) {
                const QMutexLocker lock(&mutex());
                text() += QString::fromUtf8(context.category) + u' ' + message + u'\n';
            });
    }
    ~LogCapture()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules(QString());
    }
    LogCapture(const LogCapture &) = delete;
    LogCapture &operator=(const LogCapture &) = delete;

    QString all() const
    {
        const QMutexLocker lock(&mutex());
        return text();
    }

private:
    static QString &text()
    {
        static QString collected;
        return collected;
    }
    static QMutex &mutex()
    {
        static QMutex guard;
        return guard;
    }

    QtMessageHandler m_before;
};

} // namespace qujat::testing
