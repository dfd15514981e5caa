package org.pressmark.exchange.cas;

import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.pressmark.exchange.flat.FlatArticle;
import org.pressmark.exchange.flat.FlatEntry;
import org.pressmark.exchange.flat.FlatTag;

/// The types of what goes out: INCEpTION's own of sentences, tokens and documents, and layers of Pressmark's, which
/// INCEpTION takes over from the type system.
///
/// 1. Every stretch of a tag is a [#SPAN]; the first of a tag bears everything the tag says.
/// 2. A [#RELATION] leads from it to each other stretch, and from a quote or claim to the quote it stands in.
/// 3. What belongs to the document is no annotation but stands in the index all the same: tags of whole articles,
/// what
///    is known of the article, register entries.
final class Layers {
    static final String SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";
    static final String TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";
    static final String DOCUMENT = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData";

    static final String SPAN = "webanno.custom.PressmarkSpan";
    static final String RELATION = "webanno.custom.PressmarkRelation";
    static final String ARTICLE_TAG = "webanno.custom.PressmarkArticleTag";
    static final String ARTICLE = "webanno.custom.PressmarkArticle";
    static final String ENTRY = "webanno.custom.PressmarkEntry";

    static final String LABEL = "label";
    static final String ROLE = "spanRole";
    static final String WORDS = "words";
    static final String GOVERNOR = "Governor";
    static final String DEPENDENT = "Dependent";

    private Layers() {}

    static TypeSystemDescription described() {
        TypeSystemDescription system =
                UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        type(system, SENTENCE, CAS.TYPE_NAME_ANNOTATION, List.of());
        type(system, TOKEN, CAS.TYPE_NAME_ANNOTATION, List.of());
        type(
                system,
                DOCUMENT,
                CAS.TYPE_NAME_DOCUMENT_ANNOTATION,
                List.of("documentTitle", "documentId", "documentUri", "collectionId", "documentBaseUri"));
        TypeDescription span = type(system, SPAN, CAS.TYPE_NAME_ANNOTATION, List.of(LABEL, ROLE, WORDS));
        FlatTag.names().forEach(name -> text(span, name));
        TypeDescription relation = type(system, RELATION, CAS.TYPE_NAME_ANNOTATION, List.of(LABEL));
        relation.addFeature(GOVERNOR, "", SPAN);
        relation.addFeature(DEPENDENT, "", SPAN);
        type(system, ARTICLE_TAG, CAS.TYPE_NAME_ANNOTATION_BASE, List.of(LABEL));
        TypeDescription articleTag = system.getType(ARTICLE_TAG);
        FlatTag.names().forEach(name -> text(articleTag, name));
        type(system, ARTICLE, CAS.TYPE_NAME_ANNOTATION_BASE, FlatArticle.names());
        type(system, ENTRY, CAS.TYPE_NAME_ANNOTATION_BASE, FlatEntry.names());
        return system;
    }

    private static TypeDescription type(
            TypeSystemDescription system, String name, String above, List<String> features) {
        TypeDescription type = system.addType(name, "", above);
        features.forEach(feature -> text(type, feature));
        return type;
    }

    private static void text(TypeDescription type, String feature) {
        type.addFeature(feature, "", CAS.TYPE_NAME_STRING);
    }
}
