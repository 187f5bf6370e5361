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
        # Into a folder of this build first: two builds may fetch at once, and a broken download must not stay.
        set(download ${CMAKE_BINARY_DIR}/_npm/download)
        file(MAKE_DIRECTORY ${download})
        message(STATUS "Fetching ${name} ${version} from the npm registry")
        execute_process(
            COMMAND ${QUJAT_NPM} pack --loglevel=error --ignore-scripts ${name}@${version}
            WORKING_DIRECTORY ${download}
            RESULT_VARIABLE result
            ERROR_VARIABLE words
            OUTPUT_QUIET
        )
        if(result)
            message(FATAL_ERROR "npm pack ${name}@${version} failed:\n${words}")
        endif()
        file(RENAME ${download}/${flat}-${version}.tgz ${archive})
    endif()
    file(SHA256 ${archive} actual)
    if(NOT actual STREQUAL sha256)
        file(REMOVE ${archive})
        message(FATAL_ERROR "${name} ${version} has the hash ${actual}, expected ${sha256}; the file was removed")
    endif()
    if(NOT EXISTS ${folder}/package)
        file(ARCHIVE_EXTRACT INPUT ${archive} DESTINATION ${folder})
    endif()
    set(${out} ${folder}/package PARENT_SCOPE)
endfunction()
