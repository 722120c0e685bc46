/** What tools say in other languages than English. Our lists are in English, so that only the kind of it can be told. */
import { type Topic, topic } from './topic';

const advice =
  'Our lists are in English. Set the language of the tool or of the system to English and repeat it: then more can be told.';
const says = (what: string) => `A tool says, in another language than English, that ${what}.`;

export const foreignTopics: readonly Topic[] = [
  topic(
    'foreign-missing',
    {
      about: [
        // German, French, Spanish, Italian, Dutch, Swedish, Danish and Norwegian, Portuguese, Polish
        /\b(?:nicht gefunden|wurden? keine?\b.{1,60}\bgefunden|existiert nicht|introuvables?|n['’]existe pas|aucun\w* .{1,60}\btrouvée?s?|no se (?:ha )?encontr(?:ó|ado|aron)|no existe|non (?:è stato )?trovat[oaie]|impossibile trovare|non esiste|niet gevonden|bestaat niet|hittades inte|finns (?:inte|inga)|(?:blev |ble )?ikke fundet|ikke funnet|findes ikke|finnes ikke|não (?:foi |foram )?encontrad[oa]s?|não existe|nie znaleziono|nie istnieje)(?![\p{L}])/iu,
      ],
      isUnmistakable: true,
    },
    { meaning: says('something is missing or cannot be found'), advice },
  ),
  topic(
    'foreign-error',
    {
      about: [
        /^\W*(?:Fehler|Erreur|Errore|Fout|Fel|Fejl|Feil|Erro|Błąd|Virhe|Chyba|Hiba|Hata|Ошибка|エラー|错误|錯誤|오류)(?![\p{L}])[^:：]{0,60}[:：]|(?<![\p{L}])(?:ist fehlgeschlagen|fehlgeschlagen|a échoué|ont échoué|échec d[eu]|error al \p{L}+|no se (?:pudo|puede)|non riuscit[oa]|impossibile \p{L}+re|is mislukt|misslyckades|mislykkedes|mislyktes|kunde inte|kunne ikke|não foi possível|falhou|falha ao|nie powiodł[ao]? się|nie można)(?![\p{L}])/iu,
      ],
      isUnmistakable: true,
    },
    { meaning: says('something did not work'), advice },
  ),
];
