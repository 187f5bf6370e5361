// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/QrWriter.h"
#include "qml/camera/CameraPreview.h"
#include "qml/camera/ImageFrames.h"
#include "tests/qml/Stage.h"
#include "tests/support/HardPictures.h"

#include <map>

using namespace Qt::StringLiterals;

namespace qujat::test {

using namespace bridge;

namespace {

using Hint = ScannerViewModel::Hint;

/// What a camera sees when the page says so.
struct Sight {
    Hint hint = Hint::Aim;
    Scene scene;
};

const std::map<QString, Sight> &sights()
{
    static const std::map<QString, Sight> all{
        {u"ready"_s,
         {Hint::Aim,
          {.width = 720, .height = 720, .module = 9, .rotation = 6, .tilt = 20, .blur = 1}}},
        {u"dark"_s,
         {Hint::TooDark,
          {.width = 720, .height = 720, .module = 9, .noise = 6, .contrast = 0.04, .shadow = 0.8}}},
        {u"torch"_s,
         {Hint::TooDarkForTorch,
          {.width = 720, .height = 720, .module = 9, .noise = 6, .contrast = 0.04, .shadow = 0.8}}},
        {u"closer"_s,
         {Hint::Closer, {.width = 720, .height = 720, .module = 2.4, .rotation = 4, .noise = 4}}},
        {u"farther"_s, {Hint::Farther, {.width = 720, .height = 720, .module = 36, .blur = 2}}},
        {u"still"_s,
         {Hint::HoldStill, {.width = 720, .height = 720, .module = 11, .rotation = 9, .blur = 8}}},
        {u"glare"_s,
         {Hint::Glare, {.width = 720, .height = 720, .module = 11, .rotation = 5, .glare = 1}}},
        {u"corner"_s,
         {Hint::GlareOverCorner,
          {.width = 720, .height = 720, .module = 11, .rotation = 5, .burntFinder = 1}}},
        {u"zoomed"_s, {Hint::HoldStill, {.width = 720, .height = 720, .module = 7, .blur = 3}}},
    };
    return all;
}

QImage pictureOf(Sight sight)
{
    const auto code =
        codec::QrWriter::write(u"QJ2MFRGGZDFMZTWQ2LKNNWG23TPOA00000042AEBAGBAFMFRGGZDFMZTWQ2LK"_s);
    auto picture = photograph(code.value(), sight.scene);
    if (sight.hint == Hint::TooDark || sight.hint == Hint::TooDarkForTorch) {
        for (int y = 0; y < picture.height(); ++y) {
            for (auto *pixel = picture.scanLine(y); pixel != picture.scanLine(y) + picture.width();
                 ++pixel)
                *pixel = static_cast<uchar>(*pixel / 5);
        }
    }
    return picture;
}

} // namespace

void Stage::showScan(const QString &state)
{
    ScannerViewModel::Content content;
    content.cameraState = CameraState::Running;
    content.torchAvailable = true;
    content.mostZoom = 4;
    content.focusAvailable = true;
    const auto sight = sights().find(state);
    m_sight = sight != sights().end() ? pictureOf(sight->second) : QImage();
    content.guidance =
        ScannerViewModel::words(sight != sights().end() ? sight->second.hint : Hint::Aim);
    content.zoom = state == u"zoomed" ? 2.4 : 1;
    content.cameras = {{u"back"_s, words("Артқы камера", "Задняя камера", "Back camera")},
                       {u"front"_s, words("Алдыңғы камера", "Передняя камера", "Front camera")}};
    content.cameraId = u"back"_s;
    if (state == u"plain") { // a webcam that can do nothing
        content.torchAvailable = false;
        content.mostZoom = 1;
        content.focusAvailable = false;
        content.cameras.clear();
    }
    if (state == u"denied")
        content.cameraState = CameraState::Denied;
    if (state == u"failed")
        content.cameraState = CameraState::Failed;
    if (state == u"absent") {
        content.cameraState = CameraState::Absent;
        content.cameras.clear();
        content.clipboardHasImage = true;
    }
    if (state == u"picture") {
        content.clipboardHasImage = true;
        content.failure = refusal(FailureCode::PictureWithoutCode);
    }
    m_app->scanner()->show(content);
    showFrame();
    m_app->viewing()->show({});
}

void Stage::showFrame()
{
    auto *preview = qobject_cast<camera::CameraPreview *>(m_app->scanner()->preview());
    if (preview != nullptr)
        preview->showFrame(m_sight.isNull() ? QVideoFrame() : camera::frameFromImage(m_sight));
}

} // namespace qujat::test
