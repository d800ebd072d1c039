package lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;

/// The slides of an index in Lucene, under the same analysed terms: every form of every word stands
/// at the word's place.
final class Lucene implements AutoCloseable {
  private static final String TEXT = "text";
  private static final String SLIDE = "slide";

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  Lucene(Index index) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(null).setRAMBufferSizeMB(128))) {
      for (int slide = 0; slide < index.slides(); slide++) {
        Document document = new Document();
        document.add(new TextField(TEXT, new Words(index.text(slide))));
        document.add(new NumericDocValuesField(SLIDE, slide));
        document.add(new StringField(SLIDE, String.valueOf(slide), Store.YES));
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  /// The numbers of all slides that have the words of the query, in order.
  List<Integer> all(lectern.search.Query query) throws IOException {
    Set<Integer> found = new TreeSet<>();
    for (var hit : best(query, Math.max(1, reader.maxDoc())).scoreDocs) {
      found.add(
          Integer.parseInt(reader.storedFields().document(hit.doc, Set.of(SLIDE)).get(SLIDE)));
    }
    return new ArrayList<>(found);
  }

  TopDocs best(lectern.search.Query query, int most) throws IOException {
    return searcher.search(query(query), most);
  }

  long bytes() throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      bytes += directory.fileLength(file);
    }
    return bytes;
  }

  /// Words whole or as beginnings, phrases, and what must not be there.
  private static Query query(lectern.search.Query query) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    query.terms().forEach(term -> all.add(query(term), Occur.MUST));
    query.without().forEach(term -> all.add(query(term), Occur.MUST_NOT));
    return all.build();
  }

  private static Query query(lectern.search.Term term) {
    if (term.isWord()) {
      Term word = new Term(TEXT, term.word());
      return term.open() ? new PrefixQuery(word) : new TermQuery(word);
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    term.words().forEach(word -> phrase.add(new Term(TEXT, word)));
    return phrase.build();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }

  /// All forms of the words of a slide, those of one word at one place.
  private static final class Words extends TokenStream {
    private record Token(String form, int step) {}

    private final List<Token> tokens = new ArrayList<>();
    private final CharTermAttribute form = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private int next;

    Words(SlideText slide) {
      Field[] last = {Field.TITLE};
      int[] ahead = {1};
      slide.forEach((field, line) -> {
        // No phrase reaches from one field into another, be it over lines without a word.
        ahead[0] += field == last[0] ? 0 : 1;
        last[0] = field;
        for (Word word : Word.of(line)) {
          for (String form : word.forms()) {
            tokens.add(new Token(form, ahead[0]));
            ahead[0] = 0;
          }
          ahead[0]++;
        }
      });
    }

    @Override
    public boolean incrementToken() {
      if (next == tokens.size()) {
        return false;
      }
      clearAttributes();
      Token token = tokens.get(next++);
      form.append(token.form);
      step.setPositionIncrement(token.step);
      return true;
    }
  }
}
