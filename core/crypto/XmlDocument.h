// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <libxml/tree.h>
#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

/// XML as strangers send it, read with everything switched off that a signature does not need:
/// no document type, no entities, no network, bounded depth and width. For the .cpp files of this
/// folder only: no public header lets libxml2 out.
namespace qujat::crypto::xml {

/// Largest document accepted, in bytes.
inline constexpr qsizetype maximumSize = 16 * 1024 * 1024;
/// Deepest nesting of elements.
inline constexpr int maximumDepth = 128;
/// Most elements of one document.
inline constexpr int maximumElements = 200'000;
/// Most attributes of one element, and most namespace declarations in force at one place: what
/// canonicalisation costs grows with both.
inline constexpr int maximumWidth = 128;

inline constexpr char dsigNamespace[] = "http://www.w3.org/2000/09/xmldsig#";
inline constexpr char soap11Namespace[] = "http://schemas.xmlsoap.org/soap/envelope/";
inline constexpr char soap12Namespace[] = "http://www.w3.org/2003/05/soap-envelope";
inline constexpr char wsseNamespace[] =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
inline constexpr char wsuNamespace[] =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";

struct DocumentReleaser {
    void operator()(xmlDoc *document) const { xmlFreeDoc(document); }
};
using DocumentPtr = std::unique_ptr<xmlDoc, DocumentReleaser>;

/// Keeps libxml2 from writing to standard error while it lives; per thread.
class Quiet {
public:
    Quiet();
    ~Quiet();
    Quiet(const Quiet &) = delete;
    Quiet &operator=(const Quiet &) = delete;

private:
    void *m_context;
    void *m_handler;
};

/// The document, or one word for why it was refused: empty, size, form, documentType, depth,
/// width, elements.
tl::expected<DocumentPtr, QString> parse(QByteArrayView bytes);

enum class Canonicalisation {
    Inclusive, ///< Canonical XML 1.0
    Inclusive11, ///< Canonical XML 1.1
    Exclusive, ///< Exclusive XML Canonicalization 1.0
};

struct CanonicalMethod {
    Canonicalisation kind = Canonicalisation::Inclusive;
    bool withComments = false;
    /// InclusiveNamespaces of the exclusive form; "#default" for the default one.
    std::vector<QByteArray> prefixes;
};

/// A part of a document: a node with all below it, but without some elements.
struct Selection {
    xmlNode *apex = nullptr; ///< an element, or the document itself
    std::vector<const xmlNode *> leftOut;
    bool withComments = false;
};

/// Nothing when the part has no canonical form, such as with relative namespace names.
std::optional<QByteArray> canonical(xmlDoc *document, const Selection &selection,
                                    const CanonicalMethod &method);

bool isElement(const xmlNode *node, const char *name, const char *space);
QByteArray nameOf(const xmlNode *node);
/// The element children in order.
std::vector<xmlNode *> childrenOf(const xmlNode *node);
/// The only child of that name, or null when there is none or more than one.
xmlNode *onlyChild(const xmlNode *node, const char *name, const char *space);
/// The text directly inside; nothing when there is anything but text.
std::optional<QByteArray> textOf(const xmlNode *node);
/// An attribute without a namespace; nothing when it is absent.
std::optional<QByteArray> attributeOf(const xmlNode *node, const char *name);
/// Base64 with any white space between; nothing for anything else.
std::optional<QByteArray> base64Of(const xmlNode *node);
/// All elements of that name in document order, at most \a most.
std::vector<xmlNode *> elementsOf(xmlNode *top, const char *name, const char *space,
                                  std::size_t most);
/// The elements that bear \a id as Id, ID, id, xml:id or wsu:Id.
std::vector<xmlNode *> elementsWithId(xmlNode *top, const QByteArray &id);
/// The identifier an element bears; empty without one.
QByteArray idOf(const xmlNode *element);
/// Whether \a node is \a ancestor or lies below it.
bool isInside(const xmlNode *node, const xmlNode *ancestor);
/// Local names from the root, such as /Envelope/Body.
QString pathOf(const xmlNode *element);

} // namespace qujat::crypto::xml
