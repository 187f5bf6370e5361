// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// A PKCS#11 module that is SoftHSM, but for what SoftHSM never does: it locks no PIN and cannot be
// pulled out. QUJAT_TOKEN_FAULT, read at each call, says what happens: "lastTry", "locked",
// "pulledOut" (while signing), "noReader".

#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <p11-kit/pkcs11.h>

namespace {

CK_FUNCTION_LIST *real = nullptr;
CK_FUNCTION_LIST ours;

bool happens(const char *fault)
{
    const char *wanted = std::getenv("QUJAT_TOKEN_FAULT");
    return wanted != nullptr && std::strcmp(wanted, fault) == 0;
}

CK_RV logIn(CK_SESSION_HANDLE session, CK_USER_TYPE user, unsigned char *pin, unsigned long length)
{
    return happens("locked") ? CKR_PIN_LOCKED : real->C_Login(session, user, pin, length);
}

CK_RV tokenInfo(CK_SLOT_ID slot, CK_TOKEN_INFO *info)
{
    const auto answer = real->C_GetTokenInfo(slot, info);
    if (answer == CKR_OK && happens("lastTry"))
        info->flags |= CKF_USER_PIN_FINAL_TRY;
    return answer;
}

CK_RV sign(CK_SESSION_HANDLE session, unsigned char *data, unsigned long size,
           unsigned char *signature, unsigned long *length)
{
    // Computed in either case, so that SoftHSM holds no operation as begun in a session that is
    // gone.
    const auto answer = real->C_Sign(session, data, size, signature, length);
    return happens("pulledOut") ? CKR_DEVICE_REMOVED : answer;
}

CK_RV slots(unsigned char withToken, CK_SLOT_ID *list, unsigned long *count)
{
    if (!happens("noReader"))
        return real->C_GetSlotList(withToken, list, count);
    *count = 0;
    return CKR_OK;
}

} // namespace

extern "C" __attribute__((visibility("default"))) CK_RV C_GetFunctionList(CK_FUNCTION_LIST **list)
{
    void *library = dlopen("/usr/lib/softhsm/libsofthsm2.so", RTLD_NOW | RTLD_LOCAL);
    const auto begin = library == nullptr
        ? nullptr
        : reinterpret_cast<CK_C_GetFunctionList>(dlsym(library, "C_GetFunctionList"));
    if (begin == nullptr || begin(&real) != CKR_OK)
        return CKR_GENERAL_ERROR;
    ours = *real;
    ours.C_Login = logIn;
    ours.C_GetTokenInfo = tokenInfo;
    ours.C_Sign = sign;
    ours.C_GetSlotList = slots;
    *list = &ours;
    return CKR_OK;
}
