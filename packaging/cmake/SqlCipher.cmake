# SPDX-FileCopyrightText: 2026 Qujat contributors
# SPDX-License-Identifier: Apache-2.0
#
# SQLCipher 4 from the amalgamation in its npm package, static and hidden: Debian's library is of 2016 and its
# exported symbols would take the place of the system's SQLite inside one process.

include(NpmPackage)
qujat_npm_package(QUJAT_SQLCIPHER_PACKAGE "@journeyapps/sqlcipher" 6.0.0
    ad3ee0e551de315b230db78e2294d41868b5c166d44c0c87da35fb6b87bde54c)
set(_sqlcipher ${QUJAT_SQLCIPHER_PACKAGE}/deps/sqlcipher-amalgamation)
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/_npm/include/sqlcipher4)
configure_file(${_sqlcipher}/sqlite3.h ${CMAKE_BINARY_DIR}/_npm/include/sqlcipher4/sqlite3.h COPYONLY)

add_library(sqlcipher4 STATIC ${_sqlcipher}/sqlite3.c)
target_include_directories(sqlcipher4 SYSTEM PUBLIC ${CMAKE_BINARY_DIR}/_npm/include)
target_compile_definitions(sqlcipher4
    PUBLIC SQLITE_HAS_CODEC
    PRIVATE SQLCIPHER_CRYPTO_OPENSSL
            SQLITE_EXTRA_INIT=sqlcipher_extra_init
            SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
            SQLITE_TEMP_STORE=2
            SQLITE_THREADSAFE=1
            SQLITE_DEFAULT_FOREIGN_KEYS=1
            SQLITE_DQS=0
            SQLITE_OMIT_LOAD_EXTENSION
            SQLITE_ENABLE_API_ARMOR
            HAVE_STDINT_H
            NDEBUG
)
set_target_properties(sqlcipher4 PROPERTIES C_VISIBILITY_PRESET hidden AUTOMOC OFF)
target_compile_options(sqlcipher4 PRIVATE -w -O2)
target_link_libraries(sqlcipher4 PUBLIC OpenSSL::Crypto m Threads::Threads dl)
