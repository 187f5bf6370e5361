// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/demonstration/PanelText.h"

namespace qujat::demonstration {

QString PanelText::title()
{
    //: Title of the panel window of the demonstration
    return tr("Qujat: demonstration panel");
}

QString PanelText::mark()
{
    //: Line over the panel of the demonstration
    return tr("Demonstration. Not part of the product: what is here would be outside in real life. "
              "All people are "
              "invented.");
}

QString PanelText::messages()
{
    //: Heading on the panel of the demonstration: inbox of text messages
    return tr("SMS");
}

QString PanelText::noMessages()
{
    //: On the panel of the demonstration when no SMS was sent
    return tr("No messages yet");
}

QString PanelText::keyFiles()
{
    //: Heading on the panel of the demonstration
    return tr("Key files");
}

QString PanelText::useKeyFile(const QString &name)
{
    //: Button on the panel of the demonstration; %1 is a name
    return tr("Use the key file of %1").arg(name);
}

QString PanelText::password(const QString &password)
{
    //: On the panel of the demonstration; %1 is the password of a key file of an invented person
    return tr("Password: %1").arg(password);
}

QString PanelText::faces()
{
    //: Heading on the panel of the demonstration: biometric samples
    return tr("In front of the camera");
}

QString PanelText::rightFace()
{
    //: Button on the panel of the demonstration
    return tr("The right face");
}

QString PanelText::otherFace()
{
    //: Button on the panel of the demonstration
    return tr("Another face");
}

QString PanelText::lifelessFace()
{
    //: Button on the panel of the demonstration: a photo held before the camera
    return tr("A photo");
}

QString PanelText::clock()
{
    //: Heading on the panel of the demonstration: the service's clock
    return tr("Clock of the service");
}

QString PanelText::clockShift(int seconds)
{
    if (seconds >= 3600) {
        //: Button on the panel of the demonstration: the service's clock goes forward
        return tr("+%n h", nullptr, seconds / 3600);
    }
    //: Button on the panel of the demonstration: the service's clock goes forward
    return tr("+%n min", nullptr, seconds / 60);
}

QString PanelText::realTime()
{
    //: Button on the panel of the demonstration: the service's clock is right again
    return tr("Real time");
}

QString PanelText::faults()
{
    //: Heading on the panel of the demonstration
    return tr("Faults of the registries");
}

QString PanelText::registry()
{
    //: Label on the panel of the demonstration
    return tr("Registry");
}

QString PanelText::notesFail()
{
    //: Switch on the panel of the demonstration: viewings cannot be noted
    return tr("Notes of viewings cannot be written");
}

QString PanelText::copy()
{
    //: Tool tip on the panel of the demonstration
    return tr("Double click copies the digits");
}

QString PanelText::refused(const QString &code)
{
    //: On the panel of the demonstration; %1 is a code such as NETWORK_UNREACHABLE
    return tr("The service answered: %1").arg(code);
}

QStringList PanelText::faultNames()
{
    return {QStringLiteral("none"),
            QStringLiteral("timeout"),
            QStringLiteral("http500"),
            QStringLiteral("alteredByte"),
            QStringLiteral("wrongSubject"),
            QStringLiteral("signatureRemoved"),
            QStringLiteral("foreignKey"),
            QStringLiteral("otherBody"),
            QStringLiteral("recordCancelled"),
            QStringLiteral("noRecord")};
}

QString PanelText::fault(const QString &name)
{
    if (name == u"timeout") {
        //: Fault of a registry in the demonstration
        return tr("does not answer");
    }
    if (name == u"http500") {
        //: Fault of a registry in the demonstration
        return tr("answers that it is broken");
    }
    if (name == u"alteredByte") {
        //: Fault of a registry in the demonstration
        return tr("one byte altered");
    }
    if (name == u"wrongSubject") {
        //: Fault of a registry in the demonstration
        return tr("document of another person");
    }
    if (name == u"signatureRemoved") {
        //: Fault of a registry in the demonstration
        return tr("signature removed");
    }
    if (name == u"foreignKey") {
        //: Fault of a registry in the demonstration
        return tr("signed by a stranger");
    }
    if (name == u"otherBody") {
        //: Fault of a registry in the demonstration
        return tr("signed by another body");
    }
    if (name == u"recordCancelled") {
        //: Fault of a registry in the demonstration
        return tr("record cancelled");
    }
    if (name == u"noRecord") {
        //: Fault of a registry in the demonstration
        return tr("no record");
    }
    //: Fault of a registry in the demonstration: there is none
    return tr("works");
}

} // namespace qujat::demonstration
