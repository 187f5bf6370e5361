// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// Draws the portraits of the invented people into the folder named by the first argument.

#include "resources/demo/portraits/Portrait.h"

#include <QDir>

#include <array>
#include <cstdio>

using namespace qujat::demo;

int main(int argc, char **argv)
{
    const std::array looks{
        Look{.fixture = "A",
             .hair = Hair::Long,
             .clothes = Clothes::Collar,
             .skin = 0xf1c9a5,
             .hairColour = 0x2b1b14,
             .cloth = 0x2f6f73,
             .clothDetail = 0xf2ede4,
             .faceWidth = 0.96,
             .lashes = true},
        Look{.fixture = "S",
             .hair = Hair::Parted,
             .clothes = Clothes::Suit,
             .skin = 0xe3b58c,
             .hairColour = 0x2a2422,
             .cloth = 0x34465a,
             .clothDetail = 0x9b3d3a,
             .faceWidth = 1.06,
             .faceLength = 1.02,
             .shoulders = 1.12,
             .moustache = true},
        Look{.fixture = "B",
             .hair = Hair::Short,
             .clothes = Clothes::Collar,
             .skin = 0xe8bd93,
             .hairColour = 0x1d1714,
             .cloth = 0x5c6f4a,
             .clothDetail = 0xe9e3d2,
             .faceWidth = 1.02,
             .shoulders = 1.08},
        Look{.fixture = "C",
             .hair = Hair::Pigtails,
             .clothes = Clothes::RoundNeck,
             .skin = 0xf6d3b3,
             .hairColour = 0x3a241a,
             .cloth = 0xd98a6a,
             .clothDetail = 0xf2d16b,
             .faceWidth = 0.94,
             .faceLength = 0.86,
             .eyeSize = 1.22,
             .shoulders = 0.8,
             .lashes = true},
        Look{.fixture = "Y",
             .hair = Hair::Short,
             .clothes = Clothes::RoundNeck,
             .skin = 0xeec49c,
             .hairColour = 0x241a16,
             .cloth = 0x3d5a80,
             .clothDetail = 0x98c1d9,
             .faceWidth = 0.97,
             .faceLength = 0.97,
             .eyeSize = 1.06,
             .shoulders = 0.98},
        Look{.fixture = "N",
             .hair = Hair::Bob,
             .clothes = Clothes::RoundNeck,
             .skin = 0xf4cfae,
             .hairColour = 0x1f1512,
             .cloth = 0x7d6aa6,
             .clothDetail = 0xe7dff2,
             .faceWidth = 0.95,
             .faceLength = 0.83,
             .eyeSize = 1.25,
             .shoulders = 0.74,
             .lashes = true},
        Look{.fixture = "V",
             .hair = Hair::Parted,
             .clothes = Clothes::Suit,
             .skin = 0xdfae83,
             .hairColour = 0x19130f,
             .cloth = 0x4a4e57,
             .clothDetail = 0x1f6f8b,
             .faceWidth = 1.0,
             .shoulders = 1.06,
             .glasses = true},
        Look{.fixture = "G",
             .hair = Hair::Bun,
             .clothes = Clothes::Uniform,
             .skin = 0xedc29c,
             .hairColour = 0x33211a,
             .cloth = 0x27425f,
             .clothDetail = 0x1b2a3c,
             .faceWidth = 0.95,
             .lashes = true},
    };
    if (argc != 2) {
        std::fputs("usage: qujat_draw_portraits FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const auto &look : looks) {
        const auto path =
            folder.filePath(QString::fromLatin1(look.fixture) + QStringLiteral(".png"));
        if (!drawPortrait(look).save(path, "PNG", 0))
            return 1;
    }
    return 0;
}
