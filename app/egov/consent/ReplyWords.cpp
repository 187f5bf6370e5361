// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/consent/ReplyWords.h"

#include "app/egov/gateways/Messages.h"

#include <QRegularExpression>

namespace qujat::service::consent {

ReplyWords ReplyWords::read(const QString &text)
{
    static const QStringList Agree = gateways::replyWords(QStringLiteral("agree"));
    static const QStringList Refuse = gateways::replyWords(QStringLiteral("refuse"));
    static const QRegularExpression Form(
        QStringLiteral(R"(^\s*([^\s\d]+|[01])[\s,.:-]*([0-9]{3})?\s*[.!]?\s*$)"));
    const auto match = Form.match(text.left(160).toLower());
    if (!match.hasMatch())
        return {};
    auto word = match.captured(1);
    while (word.endsWith(u'.') || word.endsWith(u'!') || word.endsWith(u','))
        word.chop(1);
    ReplyWords reply{Meaning::Other, match.captured(2)};
    if (Agree.contains(word))
        reply.meaning = Meaning::Agree;
    else if (Refuse.contains(word))
        reply.meaning = Meaning::Refuse;
    return reply;
}

} // namespace qujat::service::consent
