// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/face/FaceFinder.h"

#include "core/base/Module.h"
#include "core/face/FaceSeeker.h"

#include <QFile>

namespace qujat::face {

struct FaceFinder::Data {
    std::unique_ptr<FaceSeeker> seeker;
};

FaceFinder::FaceFinder(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

FaceFinder::FaceFinder(FaceFinder &&) noexcept = default;
FaceFinder &FaceFinder::operator=(FaceFinder &&) noexcept = default;
FaceFinder::~FaceFinder() = default;

Result<FaceFinder> FaceFinder::open(const QString &cascadeFile)
{
    static auto *const openSeeker =
        reinterpret_cast<OpenFaceSeeker *>(moduleFunction(faceModule, openFaceSeekerName));
    if (openSeeker == nullptr)
        return failure(FailureCode::ConfigurationInvalid,
                       {{Detail::Field, QStringLiteral("faceModule")}});
    auto data = std::make_unique<Data>();
    data->seeker.reset(openSeeker(QFile::encodeName(cascadeFile).constData()));
    if (!data->seeker)
        return failure(FailureCode::ConfigurationInvalid,
                       {{Detail::Field, QStringLiteral("cascade")}});
    return FaceFinder(std::move(data));
}

Result<FaceFinder> FaceFinder::openInstalled()
{
    return open(QStringLiteral(QUJAT_FACE_CASCADE));
}

std::vector<QRect> FaceFinder::find(const codec::LumaView &picture)
{
    return m_data->seeker->find(picture);
}

} // namespace qujat::face
