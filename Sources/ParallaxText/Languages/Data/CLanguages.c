#include "CLanguages.h"

/* Each file's bytes stand in the program as they are. */
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char neutral_words[] = {
#embed "Words/neutral.txt"
};
static const unsigned char en_words[] = {
#embed "Words/en.txt"
};
static const unsigned char de_words[] = {
#embed "Words/de.txt"
};
static const unsigned char fr_words[] = {
#embed "Words/fr.txt"
};
static const unsigned char es_words[] = {
#embed "Words/es.txt"
};
static const unsigned char pt_words[] = {
#embed "Words/pt.txt"
};
static const unsigned char it_words[] = {
#embed "Words/it.txt"
};
static const unsigned char nl_words[] = {
#embed "Words/nl.txt"
};
static const unsigned char sv_words[] = {
#embed "Words/sv.txt"
};
static const unsigned char no_words[] = {
#embed "Words/no.txt"
};
static const unsigned char da_words[] = {
#embed "Words/da.txt"
};
static const unsigned char fi_words[] = {
#embed "Words/fi.txt"
};
static const unsigned char ru_words[] = {
#embed "Words/ru.txt"
};
static const unsigned char uk_words[] = {
#embed "Words/uk.txt"
};
static const unsigned char pl_words[] = {
#embed "Words/pl.txt"
};
static const unsigned char hu_words[] = {
#embed "Words/hu.txt"
};
static const unsigned char ro_words[] = {
#embed "Words/ro.txt"
};
static const unsigned char tr_words[] = {
#embed "Words/tr.txt"
};
static const unsigned char ar_words[] = {
#embed "Words/ar.txt"
};
static const unsigned char ca_words[] = {
#embed "Words/ca.txt"
};
static const unsigned char el_words[] = {
#embed "Words/el.txt"
};
static const unsigned char cs_words[] = {
#embed "Words/cs.txt"
};
static const unsigned char sk_words[] = {
#embed "Words/sk.txt"
};
static const unsigned char sl_words[] = {
#embed "Words/sl.txt"
};
static const unsigned char hr_words[] = {
#embed "Words/hr.txt"
};
static const unsigned char sr_words[] = {
#embed "Words/sr.txt"
};
static const unsigned char bg_words[] = {
#embed "Words/bg.txt"
};
static const unsigned char mk_words[] = {
#embed "Words/mk.txt"
};
static const unsigned char be_words[] = {
#embed "Words/be.txt"
};
static const unsigned char et_words[] = {
#embed "Words/et.txt"
};
static const unsigned char lt_words[] = {
#embed "Words/lt.txt"
};
static const unsigned char lv_words[] = {
#embed "Words/lv.txt"
};
static const unsigned char gl_words[] = {
#embed "Words/gl.txt"
};

#define FILE_OF(code) {#code, code##_words, sizeof code##_words}

const CLanguageFile c_neutral_words = FILE_OF(neutral);

/* A new language is its file, an #embed above and a line here. The first wins where counts of words are equal. */
static const CLanguageFile files[] = {
  FILE_OF(en),
  FILE_OF(de),
  FILE_OF(fr),
  FILE_OF(es),
  FILE_OF(pt),
  FILE_OF(it),
  FILE_OF(nl),
  FILE_OF(sv),
  FILE_OF(no),
  FILE_OF(da),
  FILE_OF(fi),
  FILE_OF(ru),
  FILE_OF(uk),
  FILE_OF(pl),
  FILE_OF(hu),
  FILE_OF(ro),
  FILE_OF(tr),
  FILE_OF(ar),
  FILE_OF(ca),
  FILE_OF(el),
  FILE_OF(cs),
  FILE_OF(sk),
  FILE_OF(sl),
  FILE_OF(hr),
  FILE_OF(sr),
  FILE_OF(bg),
  FILE_OF(mk),
  FILE_OF(be),
  FILE_OF(et),
  FILE_OF(lt),
  FILE_OF(lv),
  FILE_OF(gl),
};

int c_language_count(void) { return sizeof files / sizeof *files; }

const CLanguageFile *c_language_file(int index) { return &files[index]; }
