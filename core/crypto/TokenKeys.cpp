// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/TokenKeys.h"

#include "core/crypto/Der.h"
#include "core/crypto/Strength.h"

#include <QLibrary>

#include <algorithm>
#include <array>
#include <mutex>
#include <p11-kit/pkcs11.h>

namespace qujat::crypto {

namespace {

constexpr std::size_t mostTokens = 64;
constexpr std::size_t mostObjects = 64;
constexpr std::size_t mostValueSize = 64 * 1024;

tl::unexpected<Failure> failed(FailureCode code, const char *reason)
{
    return failure(code, {{Detail::Reason, QString::fromLatin1(reason)}});
}

/// \a whenGone tells a token that was not there from one that went while it was used.
tl::unexpected<Failure> failureOf(CK_RV answer, FailureCode whenGone)
{
    switch (answer) {
    case CKR_PIN_INCORRECT:
    case CKR_PIN_INVALID:
    case CKR_PIN_LEN_RANGE:
        return failure(FailureCode::TokenPinWrong);
    case CKR_PIN_LOCKED:
        return failure(FailureCode::TokenLocked);
    case CKR_DEVICE_REMOVED:
    case CKR_TOKEN_NOT_PRESENT:
    case CKR_SLOT_ID_INVALID:
    case CKR_SESSION_HANDLE_INVALID:
    case CKR_SESSION_CLOSED:
        return failure(whenGone);
    default:
        return failed(FailureCode::CryptographyFailed, "token");
    }
}

/// Labels are padded with blanks and not ended.
template <std::size_t size>
QString textOf(const unsigned char (&padded)[size])
{
    return QString::fromUtf8(reinterpret_cast<const char *>(padded), size).trimmed();
}

/// DigestInfo of RFC 8017, 9.2, which CKM_RSA_PKCS wants from outside.
QByteArray digestInfo(DigestAlgorithm algorithm, QByteArrayView digest)
{
    return der::sequence(
        {der::sequence({der::objectId(idOf(algorithm)), der::element(der::Null, {})}),
         der::element(der::OctetString, digest)});
}

bool signsHere(const Certificate &certificate)
{
    return (certificate.keyAlgorithm() == KeyAlgorithm::Rsa
            && certificate.keyBits() >= leastRsaBits)
        || certificate.keyAlgorithm() == KeyAlgorithm::EcP256;
}

} // namespace

struct TokenModule::Library {
    QLibrary file;
    CK_FUNCTION_LIST *functions = nullptr;
    bool mustFinish = false;

    ~Library()
    {
        if (mustFinish)
            functions->C_Finalize(nullptr);
        if (file.isLoaded())
            file.unload();
    }
};

/// Somebody is logged in as long as this lives. PKCS#11 sessions serve one caller at a time.
struct TokenModule::Session {
    std::shared_ptr<const Library> library;
    CK_SESSION_HANDLE handle = 0;
    bool isOpen = false;
    bool isLoggedIn = false;
    std::mutex mutex;

    ~Session()
    {
        if (isLoggedIn)
            library->functions->C_Logout(handle);
        if (isOpen)
            library->functions->C_CloseSession(handle);
    }

    std::vector<CK_OBJECT_HANDLE> find(std::vector<CK_ATTRIBUTE> wanted) const
    {
        const auto *functions = library->functions;
        std::vector<CK_OBJECT_HANDLE> found(mostObjects);
        unsigned long count = 0;
        if (functions->C_FindObjectsInit(handle, wanted.data(), wanted.size()) != CKR_OK)
            return {};
        if (functions->C_FindObjects(handle, found.data(), found.size(), &count) != CKR_OK)
            count = 0;
        functions->C_FindObjectsFinal(handle);
        found.resize(std::min<std::size_t>(count, found.size()));
        return found;
    }

    QByteArray value(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type) const
    {
        CK_ATTRIBUTE attribute{type, nullptr, 0};
        const auto *functions = library->functions;
        if (functions->C_GetAttributeValue(handle, object, &attribute, 1) != CKR_OK
            || attribute.ulValueLen > mostValueSize)
            return {};
        QByteArray bytes(static_cast<qsizetype>(attribute.ulValueLen), '\0');
        attribute.pValue = bytes.data();
        if (functions->C_GetAttributeValue(handle, object, &attribute, 1) != CKR_OK)
            return {};
        return bytes;
    }
};

class TokenModule::Key final : public SigningKey {
public:
    Key(std::shared_ptr<Session> session, CK_OBJECT_HANDLE object, Certificate certificate)
        : m_session(std::move(session))
        , m_object(object)
        , m_certificate(std::move(certificate))
    {
    }

    const Certificate &certificate() const override { return m_certificate; }
    std::vector<Certificate> chain() const override { return {}; }
    SignatureScheme scheme() const override
    {
        return *SignatureScheme::preferredFor(m_certificate.keyAlgorithm(),
                                              m_certificate.keyBits());
    }

    Result<QByteArray> signDigest(QByteArrayView digest) const override
    {
        const bool isRsa = m_certificate.keyAlgorithm() == KeyAlgorithm::Rsa;
        if (digest.size() != sizeOf(scheme().digest))
            return failed(FailureCode::CryptographyFailed, "digest");
        auto input = isRsa ? digestInfo(scheme().digest, digest) : digest.toByteArray();
        QByteArray signature(m_certificate.keyBits(), '\0'); // more than it can need
        auto length = static_cast<unsigned long>(signature.size());
        const auto *functions = m_session->library->functions;
        {
            const std::lock_guard lock(m_session->mutex);
            CK_MECHANISM mechanism{isRsa ? CKM_RSA_PKCS : CKM_ECDSA, nullptr, 0};
            auto answer = functions->C_SignInit(m_session->handle, &mechanism, m_object);
            if (answer == CKR_OK)
                answer = functions->C_Sign(
                    m_session->handle, reinterpret_cast<unsigned char *>(input.data()),
                    static_cast<unsigned long>(input.size()),
                    reinterpret_cast<unsigned char *>(signature.data()), &length);
            if (answer != CKR_OK)
                return failureOf(answer, FailureCode::TokenRemoved);
        }
        signature.truncate(static_cast<qsizetype>(length));
        if (!isRsa)
            signature = ecdsaToDer(signature);
        // A token whose key is not that of the certificate, or that computes wrongly, signs
        // nothing.
        if (!m_certificate.publicKey().verify(scheme(), digest, signature).isValid())
            return failed(FailureCode::CryptographyFailed, "token");
        return signature;
    }

private:
    std::shared_ptr<Session> m_session;
    CK_OBJECT_HANDLE m_object;
    Certificate m_certificate;
};

TokenModule::TokenModule(std::shared_ptr<const Library> library)
    : m_library(std::move(library))
{
}

Result<TokenModule> TokenModule::load(const QString &path)
{
    const auto library = std::make_shared<Library>();
    library->file.setFileName(path);
    const auto begin =
        reinterpret_cast<CK_C_GetFunctionList>(library->file.resolve("C_GetFunctionList"));
    if (begin == nullptr || begin(&library->functions) != CKR_OK || library->functions == nullptr)
        return failed(FailureCode::CryptographyFailed, "module");
    CK_C_INITIALIZE_ARGS arguments{};
    arguments.flags = CKF_OS_LOCKING_OK;
    const auto answer = library->functions->C_Initialize(&arguments);
    if (answer != CKR_OK && answer != CKR_CRYPTOKI_ALREADY_INITIALIZED)
        return failed(FailureCode::CryptographyFailed, "module");
    library->mustFinish = answer == CKR_OK;
    return TokenModule(library);
}

Result<std::vector<Token>> TokenModule::tokens() const
{
    std::vector<CK_SLOT_ID> slotIds(mostTokens);
    auto count = static_cast<unsigned long>(slotIds.size());
    if (m_library->functions->C_GetSlotList(1, slotIds.data(), &count) != CKR_OK)
        return failed(FailureCode::CryptographyFailed, "module");
    slotIds.resize(std::min<std::size_t>(count, slotIds.size()));
    std::vector<Token> tokens;
    for (const auto id : slotIds) {
        CK_TOKEN_INFO info{};
        if (m_library->functions->C_GetTokenInfo(id, &info) != CKR_OK
            || (info.flags & CKF_TOKEN_INITIALIZED) == 0)
            continue;
        tokens.push_back({textOf(info.label), textOf(info.serialNumber), id,
                          (info.flags & CKF_USER_PIN_LOCKED) != 0,
                          (info.flags & CKF_USER_PIN_FINAL_TRY) != 0});
    }
    return tokens;
}

Result<std::vector<std::unique_ptr<SigningKey>>> TokenModule::open(const Token &token,
                                                                   const SecretBytes &pin) const
{
    const auto *functions = m_library->functions;
    // Slots are numbered anew when readers come and go: it must still be the token that was shown.
    CK_TOKEN_INFO info{};
    if (const auto answer = functions->C_GetTokenInfo(token.slot, &info); answer != CKR_OK)
        return failureOf(answer, FailureCode::TokenAbsent);
    if (textOf(info.serialNumber) != token.serialNumber || textOf(info.label) != token.label)
        return failure(FailureCode::TokenAbsent);

    const auto session = std::make_shared<Session>();
    session->library = m_library;
    if (const auto answer = functions->C_OpenSession(token.slot, CKF_SERIAL_SESSION, nullptr,
                                                     nullptr, &session->handle);
        answer != CKR_OK)
        return failureOf(answer, FailureCode::TokenAbsent);
    session->isOpen = true;
    auto secret = pin.clone();
    const auto answer = functions->C_Login(session->handle, CKU_USER, secret.bytes(),
                                           static_cast<unsigned long>(secret.size()));
    // Who is logged in is a state of the whole process: this PIN would not have been looked at.
    if (answer == CKR_USER_ALREADY_LOGGED_IN)
        return failed(FailureCode::CryptographyFailed, "inUse");
    if (answer != CKR_OK) {
        const bool isLast = functions->C_GetTokenInfo(token.slot, &info) == CKR_OK
            && (info.flags & CKF_USER_PIN_FINAL_TRY) != 0;
        return answer == CKR_PIN_INCORRECT && isLast
            ? failure(FailureCode::TokenPinWrong, {{Detail::AttemptsLeft, QStringLiteral("1")}})
            : failureOf(answer, FailureCode::TokenAbsent);
    }
    session->isLoggedIn = true;

    CK_OBJECT_CLASS certificateClass = CKO_CERTIFICATE;
    CK_OBJECT_CLASS keyClass = CKO_PRIVATE_KEY;
    std::vector<std::unique_ptr<SigningKey>> keys;
    for (const auto object :
         session->find({{CKA_CLASS, &certificateClass, sizeof certificateClass}})) {
        auto certificate = Certificate::fromDer(session->value(object, CKA_VALUE));
        auto id = session->value(object, CKA_ID);
        if (!certificate || id.isEmpty() || !signsHere(*certificate))
            continue;
        const auto found =
            session->find({{CKA_CLASS, &keyClass, sizeof keyClass},
                           {CKA_ID, id.data(), static_cast<unsigned long>(id.size())}});
        if (!found.empty())
            keys.push_back(std::make_unique<Key>(session, found.front(), std::move(*certificate)));
    }
    if (keys.empty())
        return failure(FailureCode::TokenWithoutKey);
    return keys;
}

} // namespace qujat::crypto
