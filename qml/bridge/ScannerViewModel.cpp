// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/ScannerViewModel.h"

namespace qujat::bridge {

ScannerViewModel::ScannerViewModel(QObject *parent)
    : QObject(parent)
    , m_cameras(ChoiceRow::staticMetaObject)
{
}

QString ScannerViewModel::words(Hint hint)
{
    switch (hint) {
    case Hint::Aim:
        //: Under the camera picture
        return tr("Hold the camera to the code on the holder's screen.");
    case Hint::TooDarkForTorch:
        //: Under the camera picture; the button for the light is above it
        return tr("Too dark: switch the light on.");
    case Hint::TooDark:
        //: Under the camera picture
        return tr("Too dark: more light is needed.");
    case Hint::Closer:
        //: Under the camera picture, when the code is too small in it
        return tr("Move closer to the code.");
    case Hint::Farther:
        //: Under the camera picture, when the code does not fit into it
        return tr("Move a little away from the code.");
    case Hint::Glare:
        //: Under the camera picture, when a lamp is reflected over the code
        return tr("Light is reflected: tilt the phone a little.");
    case Hint::GlareOverCorner:
        //: Under the camera picture, when a lamp is reflected over one of the large squares of the
        //: code
        return tr("Light is reflected over a corner of the code: tilt the phone a little.");
    case Hint::HoldStill:
        //: Under the camera picture, when it is moving or blurred
        return tr("Hold still.");
    case Hint::OneMore:
        //: Under the camera picture, when one code was read and the next is awaited
        return tr("Hold still: one more second…");
    case Hint::Starting:
        //: Under the camera picture
        return tr("The camera is starting…");
    }
    Q_UNREACHABLE();
}

void ScannerViewModel::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_cameras.show(m_content.cameras);
    Q_EMIT changed();
}

void ScannerViewModel::attachPreview(QObject *preview)
{
    if (preview == m_preview)
        return;
    m_preview = preview;
    Q_EMIT previewChanged();
}

} // namespace qujat::bridge
