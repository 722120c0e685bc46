/** What tools and systems say in other languages than English: the subjects of `subjects.ts`, and else the kind of it. */
import { subjects } from './subjects';
import { type Told, type Topic, topic } from './topic';

const advice =
  'Our lists are in English. Set the language of the tool or of the system to English and repeat it: then more can be told.';
const says = (what: string) => ({ meaning: `A tool says, in another language than English, that ${what}.`, advice });

/** Words in letters with ends, and words in signs that know none. */
const words = (letters: string, signs: string) => new RegExp(`(?<!\\p{L})(?:${letters})(?!\\p{L})|(?:${signs})`, 'iu');

/**
 * What is said of a thing that went wrong. A bare "not" would be said of everything. German, French, Spanish, Portuguese,
 * Italian, Dutch, the languages of the north, Polish; Russian; Japanese, Chinese, Korean.
 */
const fault = words(
  "(?:kann|können|konnten?) (?:[^.]{1,60} )?nicht|konnten? keine?|nicht (?:möglich|gefunden|vertrauenswürdig|gültig|aufgelöst|hergestellt|erreichbar|bekannt)|ungültig\\p{L}*|fehlgeschlagen|unbekannt\\p{L}*|abgelaufen|verweiger\\p{L}*|unterbrochen|geschlossen|wurde (?:keine Verbindung|getrennt)|falsch|nicht (?:richtig|korrekt|angemeldet)|n'(?:a|ont) pas pu|n'est pas (?:valide|fiable|approuvé|connu|disponible)|ne (?:peut|peuvent) pas|non valides?|impossible|incorrecte?s?|échec|échoué|inconnue?|expirée?|refusée?|interrompue?|fermée|no se (?:pudo|puede|ha podido)|no (?:es )?(?:válid[oa]s?|de confianza)|inválid[oa]s?|desconocid[oa]|caducad[oa]|denegó|rechaz\\p{L}+|incorrect[oa]s?|cerró|no (?:es|son) (?:posible|correct[oa]s?)|terminado|não é possível|não foi possível|não (?:pôde|pode|foi possível|é (?:válid[oa]|confiável|conhecido))|desconhecid[oa]|expirad[oa]|recusou|incorret[oa]s?|recusada|falha|falhou|non (?:è (?:valid[oa]|attendibile|stato possibile)|può|riuscit[oa]|valid[oa]e?)|impossibile|errat[oaie]|sconosciut[oa]|scadut[oa]|rifiutat[oa]|interrott[oa]|kan (?:niet|geen)|kan [^.]{1,40} niet|kon (?:niet|geen)|niet (?:geldig|vertrouwd|bekend)|ongeldige?|onbekende?|verlopen|geweigerd|mislukt|kunde inte|gick inte att|kunne ikke|nie można|nie udało|не удалось|не удается|невозможно|недействител\\p{L}+|не может",
  'できません|できなかっ|無効|失敗|不明|拒否|切断|无法|未能|失败|无效|不能|找不到|拒绝|关闭|없습니다|실패|거부|못했',
);

function foreign(id: string, told: Told, ...about: readonly RegExp[]): Topic {
  return topic(`foreign-${id}`, { about, isUnmistakable: true }, told);
}

export const foreignTopics: readonly Topic[] = [
  foreign(
    'program',
    subjects.program,
    words(
      "falsch geschrieben|als Name eines Cmdlets?|Kommando nicht gefunden|Befehl nicht gefunden|commande (?:interne|introuvable)|applet de commande|nom (?:de|d'une?) cmdlet|(?:un )?comando interno|(?:nombre|nome)(?: de un| di| de| do)? cmdlet|(?:orden|comando) no encontrad[oa]|comando non trovato|comando não encontrado|interne of externe opdracht|naam van een cmdlet|opdracht niet gevonden|internt kommando|intern kommando|polecenie wewnętrzne|nie znaleziono polecenia|внутренней или внешней|имя командлета|команда не найдена",
      '内部コマンド|コマンドレット|コマンドが見つかりません|内部或外部命令|项识别为 ?cmdlet|未找到命令|내부 또는 외부 명령|cmdlet.{0,30}인식',
    ),
  ),
  foreign(
    'scripts',
    subjects.scripts,
    words('(?:Skript|script)\\p{L}*', 'スクリプト|脚本|스크립트'),
    words(
      'deaktiviert|désactivée?|deshabilitad[oa]|desabilitad[oa]|disabilitat[oa]|disattivat[oa]|uitgeschakeld|inaktiverad|deaktiveret|отключен\\p{L}*|nicht digital signiert',
      '無効に|禁止运行|사용할 수 없',
    ),
  ),
  foreign(
    'certificate',
    subjects.certificate,
    words(
      "\\p{L}*zertifikat\\p{L}*|certificat|certificado|certificato|certificaat|certifikat\\p{L}*|certyfikat\\p{L}*|сертификат\\p{L}*|Vertrauensstellung|relation d'approbation|relación de confianza|relação de confiança|relazione di trust",
      '証明書|信頼関係|证书|信任关系|인증서',
    ),
    fault,
  ),
  foreign(
    'encrypted',
    subjects.encrypted,
    /\bSSL\b|\bTLS\b/i,
    words(
      '(?:geschützter?|sicherer?|verschlüsselte\\p{L}*) .{0,20}Kanal|SSL/TLS-Kanal|canal|canale|kanaal|kanal|канал\\p{L}*|SSL-Verbindung|(?:connexion|conexión|conexão|connessione|verbinding) SSL',
      'チャネル|通道|보안 채널',
    ),
  ),
  foreign(
    'stumbled',
    subjects.stumbled,
    words(
      "Objektverweis\\p{L}*|référence d'objet|référence à un objet|referencia a objeto|referência de objeto|riferimento a un oggetto|objectverwijzing|objektreferens\\p{L}*|ссылка на объект\\p{L}*|Index (?:war|lag) außerhalb|(?:l')?index .{0,40}hors des limites|índice .{0,40}(?:fuera|fora) d\\p{L}+|Der (?:Wert|Eingabe\\p{L}*) darf nicht NULL sein|la valeur ne peut pas être null|el valor no puede ser nulo|o valor não pode ser nulo|il valore non può essere null|de waarde mag niet null zijn|zeichenfolge .{0,60}falsche\\p{L}* Format",
      'オブジェクト参照|对象引用|值不能为 ?null|Null にすることはできません|개체 참조',
    ),
  ),
  foreign(
    'host',
    subjects.host,
    words(
      "Remotename|Hostname|nom distant|nom d'hôte|nombre (?:remoto|de host|del? servidor)|nome (?:remoto|host|de host|do host)|externe naam|hostnaam|fjärrnamnet|uzak ad|удаленное имя|Host ist (?:nicht bekannt|unbekannt)|unbekannter Host|hôte (?:est )?inconnu|host desconocid[oa]|host sconosciuto|host desconhecido|host não é conhecido|onbekende host|nazwy zdalnej",
      'リモート名|ホスト名|そのようなホスト|远程名称|主机名|不知道这样的主机|원격 이름|호스트',
    ),
    fault,
  ),
  foreign(
    'time',
    subjects.time,
    words(
      "Timeout (?:für|bei|von|der|des)|(?:eines|ein) Timeouts?|(?:l'opération|la demande|la requête) a expiré|(?:operação|operación|operazione) (?:expirou|expiró|scaduta)|Zeitüberschreitung|Zeitlimit|Timeout.{0,40}(?:überschritten|abgelaufen)|délai (?:d'attente|d'expiration|imparti).{0,60}(?:expiré|dépassé|écoulé)|a expiré|tiempo de espera.{0,60}|se agotó el tiempo|tempo limite.{0,60}|tempo esgotado|timeout (?:dell'|della |del |di )\\p{L}+|tempo (?:di attesa )?scaduto|time-out (?:opgetreden|van|voor)|tijdslimiet|tidsgräns\\p{L}*|превышено время|время ожидания|limit czasu",
      'タイムアウト|超时|逾時|시간 ?(?:이 |을 )?초과',
    ),
  ),
  foreign(
    'rights',
    subjects.rights,
    words(
      "(?:Zugriff|Zugang) (?:auf .{1,80} )?(?:wurde )?verweigert|keine (?:ausreichenden )?(?:Berechtigung\\p{L}*|Rechte)|geen (?:toestemming|rechten)|åtkomst nekas|erişim (?:engellendi|reddedildi)|přístup (?:byl )?odepřen|hozzáférés megtagadva|pääsy estetty|nicht (?:berechtigt|autorisiert)|accès (?:à .{1,80} )?(?:est |a été )?(?:refusé|interdit)|pas (?:les droits|l'autorisation|autorisée?)|acceso (?:a .{1,80} )?(?:ha sido )?denegado|no (?:tiene|tienes) (?:los )?permisos?|no autorizad[oa]|acesso (?:a .{1,80} )?(?:foi )?negado|não (?:tem permiss\\p{L}+|autorizad[oa])|accesso (?:a .{1,80} )?(?:è stato )?negato|non (?:autorizzat[oa]|dispone delle autorizzazioni)|toegang (?:tot .{1,80} )?(?:is )?geweigerd|niet gemachtigd|geen (?:machtiging|toegang)|åtkomst nekad\\p{L}*|adgang nægtet|ingen tilgang|odmowa dostępu|отказано в доступе|доступ запрещен",
      'アクセスが拒否|アクセスは拒否|アクセス権がありません|権限がありません|拒绝访问|访问被拒绝|没有权限|액세스가 거부|권한이 없',
    ),
  ),
  foreign(
    'sign-in',
    subjects.signIn,
    words(
      "Anmeldung|angemeldet|Anmelde(?:daten|informationen|versuch)|Authentifizierung|Kennwort|informations d'identification|authentification|mot de passe|(?:inicio|iniciar) (?:de )?sesión|contraseña|senha|password|wachtwoord|lösenord\\p{L}*|adgangskode|credenciales|autenticación|credenciais|autenticação|credenziali|autenticazione|aanmelding|aanmeldgegevens|referenties|verificatie|inloggning\\p{L}*|poświadczenia|учетные данные",
      'サインイン|認証|資格情報|身份验证|凭据|登录|로그인|인증',
    ),
    fault,
  ),
  foreign(
    'server',
    subjects.server,
    words(
      '(?:Netzwerk|Internet)?verbindung\\p{L}*|verbunden|connexion|connecter|conexi[óo]n|conectar|conexão|connessione|connettersi|verbinding|ansluta|anslutning\\p{L}*|forbindelse|połączeni\\p{L}+|подключ\\p{L}+|соединени\\p{L}+',
      '接続|连接|연결',
    ),
    words(
      "\\p{L}*server\\p{L}*|Ziel(?:computer|host)|Remotehost|serveur|l'hôte|hôte|ordinateur cible|servidor|host|equipo (?:remoto|de destino)|computador|computer di destinazione|serwer\\p{L}*|сервер\\p{L}*",
      'サーバー|ホスト|服务器|主机|서버',
    ),
    fault,
  ),
  foreign(
    'file',
    subjects.file,
    words(
      'Datei|Dateien|Pfad|Verzeichnis|Ordner|fichiers?|chemin|répertoire|dossier|archivos?|ficheros?|ruta|carpeta|arquivos?|caminho|pasta|file|percorso|cartella|bestand(?:en)?|map|filen|sökvägen|stien|plik\\p{L}*|ścieżk\\p{L}+|файл\\p{L}*|путь',
      'ファイル|パス|文件|路径|파일|경로',
    ),
    words(
      "nicht (?:gefunden|finden|vorhanden)|existiert nicht|introuvables?|n'existe pas|no (?:se )?(?:ha |puede )?(?:encontr\\p{L}+|existe)|não (?:foi |foram |pode |é possível )?(?:encontr\\p{L}+|existe|localiz\\p{L}+)|non (?:è stato )?trovat[oaie]|impossibile trovare|non esiste|niet (?:gevonden|vinden)|bestaat niet|hittades inte|finns (?:inte|inga)|ikke (?:fundet|funnet)|nie (?:znaleziono|istnieje|można odnaleźć)|не (?:найден|существует|удается найти)\\p{L}*",
      '見つかりません|存在しません|找不到|不存在|찾을 수 없',
    ),
  ),
  foreign(
    'missing',
    says('something is missing or cannot be found'),
    words(
      "nicht gefunden|wurden? keine?.{1,60}gefunden|existiert nicht|introuvables?|n'existe pas|aucun\\p{L}* .{1,60}trouvée?s?|no se (?:ha )?encontr(?:ó|ado|aron)|no existe|non (?:è stato )?trovat[oaie]|impossibile trovare|non esiste|niet gevonden|bestaat niet|hittades inte|finns (?:inte|inga)|(?:blev |ble )?ikke fundet|ikke funnet|findes ikke|finnes ikke|não (?:foi |foram )?encontrad[oa]s?|não existe|nie znaleziono|nie istnieje|не найден\\p{L}*",
      '見つかりません|存在しません|找不到|不存在|찾을 수 없',
    ),
  ),
  foreign(
    'invalid',
    says('something which was given to it is not accepted'),
    words(
      "(?:ist|sind|war|wurde) (?:ungültig\\p{L}*|nicht gültig)|ungültige[rsn]? \\p{L}+|(?:est|sont|n'est) (?:non valide|invalide|pas valide)s?|\\p{L}+ non valides?|no (?:es|son) válid[oa]s?|\\p{L}+ no válid[oa]s?|(?:é|são) inválid[oa]s?|\\p{L}+ inválid[oa]s?|non (?:è|sono) valid[oaie]|\\p{L}+ non valid[oaie]|is ongeldig|is niet geldig|ongeldige \\p{L}+|är ogiltig\\p{L}*|er ugyldig\\p{L}*|jest nieprawidłow\\p{L}+|недопустим\\p{L}+",
      '無効です|正しくありません|不正です|无效|不正确|잘못되었|유효하지 않',
    ),
  ),
  foreign(
    'error',
    says('something did not work'),
    words(
      "^\\W*(?:Fehler|Erreur|Errore|Fout|Fel|Fejl|Feil|Erro|Błąd|Virhe|Chyba|Hiba|Hata|Ошибка|エラー|错误|錯誤|오류)(?!\\p{L})[^:：]{0,60}[:：].*|^\\W*(?:Fehler (?:bei|beim|in)|Erreur (?:lors|de)|Error (?:al|en la|de)|Erro (?:ao|na|no)|Errore (?:durante|di)|Fout bij|Fel vid) .*|ist fehlgeschlagen|fehlgeschlagen|ein (?:\\p{L}+ )?Fehler (?:ist )?aufgetreten|(?:ist|trat) ein (?:\\p{L}+ )?Fehler (?:auf|aufgetreten)|a échoué|ont échoué|échec d[eu]|(?:une )?erreur .{0,40}(?:s'est produite|est survenue)|error al \\p{L}+|no se (?:pudo|puede)|(?:se produjo|se ha producido|ocurrió) un error|error inesperado|non riuscit[oa]|impossibile \\p{L}+re|si è verificato un errore|is mislukt|er is een (?:\\p{L}+)?fout opgetreden|misslyckades|mislykkedes|mislyktes|kunde inte|gick inte att|kunne ikke|ett fel (?:har )?(?:uppstod|inträffade|uppstått)|não foi possível|falhou|falha ao|ocorreu um erro|nie powiodł[ao]? się|nie można|wystąpił błąd|не удалось|произошла ошибка|konnte nicht \\p{L}+ werden|kann nicht \\p{L}+ werden",
      '(?:に失敗しました|エラーが発生しました|できませんでした|发生错误|出错|失败|無法|无法|오류가 발생|실패했)',
    ),
  ),
];
