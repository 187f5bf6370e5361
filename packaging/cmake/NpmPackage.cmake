# SPDX-FileCopyrightText: 2026 Qujat contributors
# SPDX-License-Identifier: Apache-2.0
#
# qujat_npm_package(<out-var> <name> <version> <sha256>)
# Fetches one package of the npm registry by name through the ordinary client, checks its hash, unpacks it
# without running any of its scripts, and returns the folder. Kept between builds in ~/.cache/qujat.

find_program(QUJAT_NPM npm REQUIRED)

function(qujat_npm_package out name version sha256)
    string(REGEX REPLACE "^@" "" flat "${name}")
    string(REPLACE "/" "-" flat "${flat}")
    if(DEFINED ENV{XDG_CACHE_HOME})
        set(cache $ENV{XDG_CACHE_HOME}/qujat/npm)
    else()
        set(cache $ENV{HOME}/.cache/qujat/npm)
    endif()
    file(MAKE_DIRECTORY ${cache})
    set(archive ${cache}/${flat}-${version}.tgz)
    set(folder ${CMAKE_BINARY_DIR}/_npm/${flat}-${version})
    if(NOT EXISTS ${archive})
        execute_process(
            COMMAND ${QUJAT_NPM} pack --silent --ignore-scripts ${name}@${version}
            WORKING_DIRECTORY ${cache}
            RESULT_VARIABLE result
            OUTPUT_QUIET
        )
        if(result)
            message(FATAL_ERROR "npm pack ${name}@${version} failed: ${result}")
        endif()
    endif()
    file(SHA256 ${archive} actual)
    if(NOT actual STREQUAL sha256)
        message(FATAL_ERROR "${archive} has the hash ${actual}, expected ${sha256}")
    endif()
    if(NOT EXISTS ${folder}/package)
        file(ARCHIVE_EXTRACT INPUT ${archive} DESTINATION ${folder})
    endif()
    set(${out} ${folder}/package PARENT_SCOPE)
endfunction()
