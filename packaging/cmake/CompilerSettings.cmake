# SPDX-FileCopyrightText: 2026 Qujat contributors
# SPDX-License-Identifier: Apache-2.0
#
# One language level, one set of warnings and one set of hardening flags for everything that is ours.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

# Where programs look for modules of ours (qujat_module), in the build and once installed.
include(GNUInstallDirs)
set(CMAKE_BUILD_RPATH ${PROJECT_BINARY_DIR}/modules)
file(RELATIVE_PATH modules ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR}/qujat)
set(CMAKE_INSTALL_RPATH $ORIGIN/${modules})

find_program(QUJAT_CCACHE ccache)
if(QUJAT_CCACHE)
    set(CMAKE_C_COMPILER_LAUNCHER ${QUJAT_CCACHE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${QUJAT_CCACHE})
endif()

add_library(qujat_settings INTERFACE)
target_compile_definitions(qujat_settings INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QUJAT_VERSION="${PROJECT_VERSION}"
)
target_compile_options(qujat_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    -fstack-protector-strong
    # designated initialisers leave the rest to the members' own defaults, on purpose
    -Wno-missing-field-initializers
)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(qujat_settings INTERFACE -Wduplicated-cond -Wlogical-op)
endif()
if(QUJAT_WARNINGS_AS_ERRORS)
    target_compile_options(qujat_settings INTERFACE -Werror)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # These are guesses of the optimiser and change with its version: shown, not fatal.
        target_compile_options(qujat_settings INTERFACE
            -Wno-error=array-bounds -Wno-error=dangling-pointer -Wno-error=free-nonheap-object
            -Wno-error=maybe-uninitialized -Wno-error=nonnull -Wno-error=restrict
            -Wno-error=stringop-overflow -Wno-error=stringop-overread -Wno-error=use-after-free
        )
    endif()
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT QUJAT_SANITIZE)
    target_compile_definitions(qujat_settings INTERFACE _FORTIFY_SOURCE=2)
endif()
if(QUJAT_SANITIZE)
    add_compile_options(-fsanitize=${QUJAT_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${QUJAT_SANITIZE})
endif()
add_link_options(-Wl,-z,relro,-z,now)
include(CheckPIESupported)
check_pie_supported()
