# SPDX-FileCopyrightText: 2026 Qujat contributors
# SPDX-License-Identifier: Apache-2.0
#
# One table of what we build on. The Debian packages behind these names stand in packaging/debian/control.

find_package(Qt6 6.4 REQUIRED COMPONENTS
    Core Gui Widgets Network WebSockets Qml Quick QuickControls2 Multimedia Svg LinguistTools Test QuickTest)
find_package(QCoro6 0.8 REQUIRED COMPONENTS Core Network)
find_package(OpenSSL 3.0 REQUIRED)
find_package(ZXing 1.4 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(Threads REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(Qt6Keychain REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(ARGON2 REQUIRED IMPORTED_TARGET libargon2)
pkg_check_modules(GCRYPT REQUIRED IMPORTED_TARGET libgcrypt)
pkg_check_modules(LIBAV REQUIRED IMPORTED_TARGET libavcodec libavformat libavutil libswscale) # films, in qujat-tool
pkg_check_modules(LIBXML2 REQUIRED IMPORTED_TARGET libxml-2.0)
pkg_check_modules(P11KIT REQUIRED p11-kit-1)
if(QUJAT_BUILD_TESTS)
    pkg_check_modules(ZBAR REQUIRED IMPORTED_TARGET zbar) # a peer to measure our reader by
endif()
find_path(VALIJSON_INCLUDE_DIR valijson/validator.hpp REQUIRED)
find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)

qt_standard_project_setup()
qcoro_enable_coroutines()
include(SqlCipher)
