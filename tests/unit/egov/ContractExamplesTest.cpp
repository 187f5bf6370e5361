// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/AccessCalls.h"
#include "core/egov/CertificateCalls.h"
#include "core/egov/ComplaintCalls.h"
#include "core/egov/ConfirmationCalls.h"
#include "core/egov/ConsentCalls.h"
#include "core/egov/DeviceCalls.h"
#include "core/egov/DocumentCalls.h"
#include "core/egov/EventCalls.h"
#include "core/egov/HistoryCalls.h"
#include "core/egov/JournalCalls.h"
#include "core/egov/NoticeCalls.h"
#include "core/egov/NumberCalls.h"
#include "core/egov/PhoneSignInCalls.h"
#include "core/egov/ServiceCalls.h"
#include "core/egov/SignInCalls.h"
#include "core/egov/ViewingCalls.h"
#include "tests/support/ScriptedTransport.h"
#include "tests/support/TestRunner.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <functional>
#include <map>

using namespace qujat;
using namespace qujat::egov;
using namespace qujat::testing;

namespace {

struct Operation {
    std::function<Call(const QJsonObject &path, const QJsonObject &body)> build;
    std::function<std::optional<Failure>(const net::HttpReply &)> parse;
};

template <typename T>
T idIn(const QJsonObject &object, const char *key)
{
    return T::parse(object.value(QLatin1String(key)).toString()).value_or(T());
}

QString textIn(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QByteArray bytesIn(const QJsonObject &object, const char *key)
{
    return QByteArray::fromBase64(textIn(object, key).toLatin1());
}

SecretBytes secretIn(const QJsonObject &object, const char *key)
{
    return SecretBytes::takeFrom(bytesIn(object, key));
}

template <typename Request>
Operation operation(std::function<Request(const QJsonObject &, const QJsonObject &)> make)
{
    return {[make](const QJsonObject &path, const QJsonObject &body) {
                return make(path, body).call();
            },
            [](const net::HttpReply &reply) -> std::optional<Failure> {
                const auto parsed = Request::Reply::parse(reply);
                return parsed ? std::nullopt : std::optional(parsed.error());
            }};
}

using Json = const QJsonObject &;

std::map<QString, Operation> operations()
{
    std::map<QString, Operation> all;
    const auto add = [&](const char *name, Operation made) {
        all.emplace(QString::fromLatin1(name), std::move(made));
    };
    add("getService", operation<ServiceRequest>([](Json, Json) { return ServiceRequest{}; }));
    add("fileComplaint", operation<FileComplaintRequest>([](Json, Json body) {
            const auto subject = body.value(QLatin1String("subject")).toObject();
            return FileComplaintRequest{textIn(subject, "kind"), textIn(subject, "reference"),
                                        complaintRecipientFromName(textIn(body, "recipient"))
                                            .value_or(Complaint::Recipient{}),
                                        textIn(body, "text")};
        }));
    add("listComplaints",
        operation<ComplaintsRequest>([](Json, Json) { return ComplaintsRequest{}; }));
    add("getComplaint", operation<ComplaintRequest>([](Json path, Json) {
            return ComplaintRequest{textIn(path, "complaintNumber")};
        }));
    add("askCourt", operation<CourtRequest>([](Json path, Json) {
            return CourtRequest{textIn(path, "complaintNumber")};
        }));
    add("startSignIn", operation<StartSignInRequest>([](Json, Json body) {
            const auto device = body.value(QLatin1String("device")).toObject();
            StartSignInRequest request;
            request.method = textIn(body, "method");
            if (const auto iin = Iin::parse(textIn(body, "iin")))
                request.iin = *iin;
            request.deviceName = textIn(device, "name");
            request.deviceForm = textIn(device, "form") == QLatin1String("phone")
                ? DeviceForm::Phone
                : DeviceForm::Desktop;
            request.devicePlatform = textIn(device, "platform");
            return request;
        }));
    add("submitSignature", operation<SendSignatureRequest>([](Json path, Json body) {
            return SendSignatureRequest{idIn<SignInId>(path, "signInId"), bytesIn(body, "cms")};
        }));
    add("resendOtp", operation<ResendOtpRequest>([](Json path, Json) {
            return ResendOtpRequest{idIn<SignInId>(path, "signInId")};
        }));
    add("submitOtp",
        {[](Json path, Json body) {
             const auto code = SecretBytes::takeFrom(textIn(body, "code").toLatin1());
             return SendOtpRequest{idIn<SignInId>(path, "signInId"), code}.call();
         },
         operation<ResendOtpRequest>({}).parse});
    add("claimSignIn", operation<ClaimSignInRequest>([](Json path, Json) {
            return ClaimSignInRequest{idIn<SignInId>(path, "signInId")};
        }));
    add("resumeSignIn", operation<ResumeSignInRequest>([](Json path, Json) {
            return ResumeSignInRequest{idIn<SignInId>(path, "signInId")};
        }));
    add("lookAtSignIn", operation<LookAtSignInRequest>([](Json, Json body) {
            return LookAtSignInRequest{body.value(u"code").toString()};
        }));
    add("answerSignIn", operation<AnswerSignInRequest>([](Json path, Json body) {
            return AnswerSignInRequest{idIn<SignInId>(path, "signInId"),
                                       body.value(u"digits").toString()};
        }));
    add("submitPassword",
        {[](Json path, Json body) {
             const auto password = SecretBytes::takeFrom(textIn(body, "password").toUtf8());
             return SendPasswordRequest{idIn<SignInId>(path, "signInId"), password}.call();
         },
         operation<ResendOtpRequest>({}).parse});
    add("certifyKey", operation<CertifyKeyRequest>([](Json, Json body) {
            return CertifyKeyRequest{bytesIn(body, "request")};
        }));
    add("setPassword",
        {[](Json, Json body) {
             const auto password = SecretBytes::takeFrom(textIn(body, "password").toUtf8());
             return SetPasswordRequest{password, bytesIn(body, "sample")}.call();
         },
         operation<LockRequest>({}).parse});
    add("endOtherDevices",
        operation<EndOtherDevicesRequest>([](Json, Json) { return EndOtherDevicesRequest{}; }));
    const auto number = [](Json path) { return idIn<NumberRequestId>(path, "requestId"); };
    add("startNumberRequest", operation<StartNumberRequest>([](Json, Json body) {
            return StartNumberRequest{textIn(body, "number"),
                                      textIn(body, "channel") == QLatin1String("app")};
        }));
    add("submitNumberOtp",
        {[number](Json path, Json body) {
             const auto code = SecretBytes::takeFrom(textIn(body, "code").toLatin1());
             return SendNumberOtpRequest{number(path), code}.call();
         },
         operation<ResendNumberOtpRequest>({}).parse});
    add("resendNumberOtp", operation<ResendNumberOtpRequest>([number](Json path, Json) {
            return ResendNumberOtpRequest{number(path)};
        }));
    add("submitNumberProof", operation<SendNumberProofRequest>([number](Json path, Json body) {
            return SendNumberProofRequest{number(path), bytesIn(body, "cms"), {}};
        }));
    add("getNumberRequest", operation<NumberStateRequest>([number](Json path, Json) {
            return NumberStateRequest{number(path)};
        }));
    add("stopNumberChange", operation<StopNumberChangeRequest>([number](Json path, Json) {
            return StopNumberChangeRequest{number(path)};
        }));
    add("listNumberRequests",
        operation<NumberListRequest>([](Json, Json) { return NumberListRequest{}; }));
    add("listNotices", operation<NoticesRequest>([](Json, Json) { return NoticesRequest{}; }));
    add("markNoticesSeen", operation<NoticesSeenRequest>([](Json, Json body) {
            return NoticesSeenRequest{textIn(body, "position")};
        }));
    add("chooseNotices", operation<ChooseNoticesRequest>([](Json, Json body) {
            return ChooseNoticesRequest{{textIn(body, "category"),
                                         body.value(QLatin1String("shown")).toBool(),
                                         body.value(QLatin1String("sms")).toBool()}};
        }));
    add("submitBiometric", operation<SendSampleRequest>([](Json path, Json body) {
            return SendSampleRequest{idIn<SignInId>(path, "signInId"), bytesIn(body, "sample")};
        }));
    add("setPin",
        {[](Json, Json body) {
             const auto proof = secretIn(body, "proof");
             return SetPinRequest{proof}.call();
         },
         [](const net::HttpReply &reply) -> std::optional<Failure> {
             const auto parsed = SetPinReply::parse(reply);
             return parsed ? std::nullopt : std::optional(parsed.error());
         }});
    add("unlockDevice",
        {[](Json, Json body) {
             const auto proof = secretIn(body, "proof");
             return UnlockRequest{proof}.call();
         },
         [](const net::HttpReply &reply) -> std::optional<Failure> {
             const auto parsed = UnlockReply::parse(reply);
             return parsed ? std::nullopt : std::optional(parsed.error());
         }});
    add("signOut", operation<SignOutRequest>([](Json, Json) { return SignOutRequest{}; }));
    add("lockSession", operation<LockRequest>([](Json, Json) { return LockRequest{}; }));
    add("getMe", operation<MeRequest>([](Json, Json) { return MeRequest{}; }));
    add("listDevices", operation<DevicesRequest>([](Json, Json) { return DevicesRequest{}; }));
    add("endDevice", operation<EndDeviceRequest>([](Json path, Json) {
            return EndDeviceRequest{idIn<DeviceId>(path, "deviceId")};
        }));
    add("listDocuments",
        operation<ListDocumentsRequest>([](Json, Json) { return ListDocumentsRequest{}; }));
    add("getDocument", operation<FetchDocumentRequest>([](Json path, Json) {
            return FetchDocumentRequest{idIn<DocumentId>(path, "documentId")};
        }));
    add("getForm", operation<FetchFormRequest>([](Json path, Json) {
            return FetchFormRequest{idIn<DocumentType>(path, "documentType"), {}};
        }));
    add("openAccess", operation<OpenAccessRequest>([](Json path, Json body) {
            return OpenAccessRequest{
                idIn<DocumentId>(path, "documentId"),
                std::chrono::seconds(body.value(QLatin1String("seconds")).toInteger()),
                body.value(QLatin1String("journalSize")).toInteger()};
        }));
    add("listAccesses",
        operation<ListAccessesRequest>([](Json, Json) { return ListAccessesRequest{}; }));
    add("getAccess", operation<AccessRequest>([](Json path, Json) {
            return AccessRequest{idIn<GrantId>(path, "accessId")};
        }));
    add("closeAccess", operation<CloseAccessRequest>([](Json path, Json) {
            return CloseAccessRequest{idIn<GrantId>(path, "accessId")};
        }));
    add("createViewing", operation<ViewRequest>([](Json, Json body) {
            ViewRequest request;
            const auto frames = body.value(QLatin1String("frames")).toArray();
            for (const auto &frame : frames)
                request.frames.push_back(frame.toString());
            if (body.contains(QLatin1String("confirmation")))
                request.confirmation = idIn<ConfirmationId>(body, "confirmation");
            request.purpose = textIn(body, "purpose");
            return request;
        }));
    add("getViewing", operation<ViewingStateRequest>([](Json path, Json) {
            return ViewingStateRequest{idIn<ViewingId>(path, "viewingId")};
        }));
    add("closeViewing", operation<CloseViewingRequest>([](Json path, Json) {
            return CloseViewingRequest{idIn<ViewingId>(path, "viewingId")};
        }));
    add("getViewingDocument", operation<ViewedDocumentRequest>([](Json path, Json) {
            return ViewedDocumentRequest{idIn<ViewingId>(path, "viewingId"),
                                         idIn<DocumentType>(path, "documentType")};
        }));
    add("askConfirmation", operation<AskRequest>([](Json, Json body) {
            return AskRequest{*ShortCode::parse(textIn(body, "shortCode")),
                              textIn(body, "purpose")};
        }));
    add("listConfirmations",
        operation<ListConfirmationsRequest>([](Json, Json) { return ListConfirmationsRequest{}; }));
    add("getConfirmation", operation<ConfirmationStateRequest>([](Json path, Json) {
            return ConfirmationStateRequest{idIn<ConfirmationId>(path, "confirmationId")};
        }));
    add("answerConfirmation", operation<AnswerConfirmationRequest>([](Json path, Json body) {
            return AnswerConfirmationRequest{idIn<ConfirmationId>(path, "confirmationId"),
                                             textIn(body, "digits")};
        }));
    add("listConsents", operation<ListConsentsRequest>([](Json, Json) {
            ListConsentsRequest request;
            request.type = *DocumentType::parse(QStringLiteral("identity_card"));
            request.limit = 2;
            return request;
        }));
    add("getConsent", operation<GetConsentRequest>([](Json path, Json) {
            return GetConsentRequest{idIn<ConsentId>(path, "consentId")};
        }));
    add("previewConsent", operation<PreviewConsentRequest>([](Json path, Json) {
            return PreviewConsentRequest{idIn<ConsentId>(path, "consentId")};
        }));
    add("answerConsent", operation<AnswerConsentRequest>([](Json path, Json body) {
            return AnswerConsentRequest{idIn<ConsentId>(path, "consentId"),
                                        body.value(QLatin1String("agree")).toBool()};
        }));
    add("withdrawConsent", operation<WithdrawConsentRequest>([](Json path, Json) {
            return WithdrawConsentRequest{idIn<ConsentId>(path, "consentId")};
        }));
    add("listHistory", operation<HistoryRequest>([](Json, Json) { return HistoryRequest{}; }));
    add("getJournalHead",
        operation<JournalHeadRequest>([](Json, Json) { return JournalHeadRequest{}; }));
    add("getJournalConsistency", operation<JournalConsistencyRequest>([](Json, Json) {
            return JournalConsistencyRequest{};
        }));
    add("listJournalReceipts",
        operation<JournalReceiptsRequest>([](Json, Json) { return JournalReceiptsRequest{}; }));
    add("getJournalReceipt", operation<JournalReceiptRequest>([](Json path, Json) {
            return JournalReceiptRequest{textIn(path, "number"), 0};
        }));
    add("getDataFreeReceipt", operation<DataFreeReceiptRequest>([](Json path, Json) {
            return DataFreeReceiptRequest{textIn(path, "number")};
        }));
    add("listEvents", operation<EventsRequest>([](Json, Json) { return EventsRequest{}; }));
    return all;
}

QJsonObject exampleOf(const QString &operationId)
{
    QFile file(QStringLiteral(QUJAT_SOURCE_DIR "/resources/contract/examples/") + operationId
               + QStringLiteral(".json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

net::HttpReply replyOf(const QJsonObject &example)
{
    const auto reply = example.value(QLatin1String("reply")).toObject();
    auto made = okReply(reply.value(QLatin1String("body")).toObject(),
                        reply.value(QLatin1String("status")).toInt());
    const auto headers = reply.value(QLatin1String("headers")).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        made.headers.emplace_back(header.key().toLatin1(), header.value().toString().toUtf8());
    return made;
}

/// Every member of the reply's body that is required by our reading: taking it away must be
/// noticed.
QStringList membersOf(const QJsonObject &body)
{
    return body.keys();
}

} // namespace

class ContractExamplesTest : public QObject {
    Q_OBJECT

    void addRows()
    {
        QTest::addColumn<QString>("operationId");
        for (const auto &[name, made] : operations())
            QTest::newRow(qPrintable(name)) << name;
    }

private Q_SLOTS:
    void everyOperationOfTheContractIsKnownHere()
    {
        const auto all = operations();
        const auto files = QDir(QStringLiteral(QUJAT_SOURCE_DIR "/resources/contract/examples"))
                               .entryList({QStringLiteral("*.json")});
        QVERIFY(!files.isEmpty());
        for (const auto &file : files) {
            const auto name = file.chopped(5);
            // The stream is no request and reply; the demonstration's controls are not the
            // client's.
            if (name.contains(QLatin1String("Demo")) || name == QLatin1String("streamEvents"))
                continue;
            // What information systems and the authorised body call is not the client's either.
            if (name == QLatin1String("decideSystem")
                || exampleOf(name)
                       .value(QLatin1String("request"))
                       .toObject()
                       .value(QLatin1String("headers"))
                       .toObject()
                       .contains(QLatin1String("Signature-Input")))
                continue;
            QVERIFY2(all.contains(name), qPrintable(name));
        }
    }

    void theRequestIsBuiltAsTheExampleSays_data() { addRows(); }
    void theRequestIsBuiltAsTheExampleSays()
    {
        QFETCH(QString, operationId);
        const auto request = exampleOf(operationId).value(QLatin1String("request")).toObject();
        const auto path = request.value(QLatin1String("path")).toObject();
        const auto body = request.value(QLatin1String("body")).toObject();
        const auto headers = request.value(QLatin1String("headers")).toObject();
        const auto call = operations().at(operationId).build(path, body);
        QCOMPARE(QJsonDocument::fromJson(call.body).object(), body);
        for (const auto &value : path)
            QVERIFY2(call.path.contains(value.toString()), qPrintable(call.path));
        QCOMPARE(call.creates, headers.contains(QLatin1String("Idempotency-Key")));
        QCOMPARE(call.auth == Auth::Session, headers.contains(QLatin1String("Authorization")));
        QCOMPARE(call.auth != Auth::Open, headers.contains(QLatin1String("DPoP")));
    }

    void theReplyIsReadAsTheExampleSays_data() { addRows(); }
    void theReplyIsReadAsTheExampleSays()
    {
        QFETCH(QString, operationId);
        const auto refusal = operations().at(operationId).parse(replyOf(exampleOf(operationId)));
        QVERIFY2(!refusal,
                 refusal ? qPrintable(refusal->name() + u' '
                                      + refusal->detail(Detail::Field).value_or(QString()))
                         : "");
    }

    void unknownMembersAreIgnored_data() { addRows(); }
    void unknownMembersAreIgnored()
    {
        QFETCH(QString, operationId);
        auto reply = replyOf(exampleOf(operationId));
        auto body = QJsonDocument::fromJson(reply.body).object();
        body.insert(QStringLiteral("newInVersionTwo"), QJsonObject{{QStringLiteral("a"), 1}});
        reply.body = QJsonDocument(body).toJson();
        QVERIFY(!operations().at(operationId).parse(reply));
    }

    void wrongTypesAreNeverRead_data() { addRows(); }
    void wrongTypesAreNeverRead()
    {
        QFETCH(QString, operationId);
        const auto reply = replyOf(exampleOf(operationId));
        const auto body = QJsonDocument::fromJson(reply.body).object();
        for (const auto &member : membersOf(body)) {
            auto broken = body;
            broken.insert(member, QJsonArray{QJsonArray{true}, 7});
            auto altered = reply;
            altered.body = QJsonDocument(broken).toJson();
            const auto refusal = operations().at(operationId).parse(altered);
            // A member that this client has no use for may be anything.
            if (refusal)
                QCOMPARE(refusal->name(), QStringLiteral("REPLY_MALFORMED"));
        }
        auto cut = reply;
        cut.body.chop(cut.body.size() / 2);
        const auto refusal = operations().at(operationId).parse(cut);
        if (!body.isEmpty() && reply.status == 200 && operationId != QLatin1String("closeViewing"))
            QVERIFY2(refusal && refusal->code() == FailureCode::ReplyMalformed,
                     qPrintable(operationId));
    }

    void aRefusalIsAFailureWithItsDetails_data() { addRows(); }
    void aRefusalIsAFailureWithItsDetails()
    {
        QFETCH(QString, operationId);
        auto reply = problemReply(FailureCode::RateLimited, 429);
        reply.headers.emplace_back("Retry-After", "17");
        const auto refusal = operations().at(operationId).parse(reply);
        QVERIFY(refusal.has_value());
        QCOMPARE(refusal->code(), FailureCode::RateLimited);
        QCOMPARE(refusal->retryAfter(), std::chrono::seconds(17));
    }
};

QUJAT_TEST_CLASS(ContractExamplesTest)
#include "ContractExamplesTest.moc"
