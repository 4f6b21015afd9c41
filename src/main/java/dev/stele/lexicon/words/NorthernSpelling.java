package dev.stele.lexicon.words;

import java.util.Set;

/**
 * Brings North Korean spelling to the South's at the beginning of a word, where the South drops or
 * changes ㄹ and ㄴ (두음법칙): 력사 is 역사, 로동 is 노동, 녀자 is 여자. Loanwords keep their ㄹ: where a syllable
 * begins both kinds, a list decides.
 */
final class NorthernSpelling {

  private static final int RIEUL = 5;
  private static final int NIEUN = 2;
  private static final int IEUNG = 11;

  /** Words whose first syllable also begins loanwords, such as 리스트 or 로마. */
  private static final Set<String> WORDS =
      Set.of(
          ("리용 리유 리해 리론 리익 리상 리념 리행 리사 리사회 리성 리륙 리혼 리별 리발 리과 리자 리득 리조 리씨"
                  + " 림시 림업 림산 림종 립장 립법 립증 립방 립체 립각 립안 린접 린근 리기 리치 리정표 리탈"
                  + " 로동 로동자 로동당 로력 로골 로선 로인 로년 로후 로출 로조 로농 로고 로임 로쇠 로천 로병 로숙"
                  + " 락원 락관 락후 락엽 락제 락하 락심 락농 락선 란동 란폭 란관 란리 란국 란립 란시 랍치 랑비 랑독"
                  + " 래년 래일 래외 래방 래왕 래빈 래력 랭전 랭동 랭각 랭대 랭정 랭기 랭면 랭혹"
                  + " 론의 론설 론평 론리 론쟁 론문 론거 론증 론하 론박 롱락 롱담 뢰물 뢰성 뢰우"
                  + " 루적 루설 루차 루락 루출 루각 루명 루계 록음 록화 록색 록지 록차")
              .split(" "));

  private NorthernSpelling() {}

  /** The southern spelling of a morpheme. */
  static String southern(String form) {
    if (form.length() < 2) {
      return form;
    }
    char first = form.charAt(0);
    int index = first - 0xac00;
    if (index < 0 || index >= 11_172) {
      return form;
    }
    int lead = index / 588;
    int vowel = index % 588 / 28;
    if (lead == RIEUL && isIotated(vowel) || lead == NIEUN && (vowel == 6 || vowel == 12)) {
      return withLead(form, index, IEUNG);
    }
    if (lead == RIEUL && WORDS.contains(form)) {
      return withLead(form, index, vowel == 20 ? IEUNG : NIEUN);
    }
    return form;
  }

  /** ㅑ ㅕ ㅖ ㅛ ㅠ. */
  private static boolean isIotated(int vowel) {
    return vowel == 2 || vowel == 6 || vowel == 7 || vowel == 12 || vowel == 17;
  }

  private static String withLead(String form, int index, int lead) {
    return (char) (0xac00 + lead * 588 + index % 588) + form.substring(1);
  }
}
