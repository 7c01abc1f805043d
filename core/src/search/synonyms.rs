//! Words of the field that mean the same: data, one group a line, its words
//! between bars; a line that begins with # is a heading.
//!
//! A group is found by any of its members and finds all others, at a lower weight than what was
//! typed. Abbreviations stand first. Words of more than one language and more than one word are
//! welcome; anything that is not the same work or thing to a practitioner is not.

/// The groups.
pub(super) const GROUPS: &str = "\
# Places and teams
SOC | security operations center | security operations centre | セキュリティオペレーションセンター | セキュリティ監視
CSIRT | シーサート | computer security incident response team | CERT | インシデント対応チーム
PSIRT | ピーサート | product security incident response team | 製品セキュリティ
情シス | 情報システム部門 | IT部門 | IT department
# Posts
CISO | chief information security officer | 最高情報セキュリティ責任者
CSO | chief security officer | 最高セキュリティ責任者
CIO | chief information officer | 最高情報責任者
DPO | data protection officer | データ保護責任者 | データ保護オフィサー
ISSO | information systems security officer | information system security officer
登録セキスペ | 情報処理安全確保支援士 | 支援士 | RISS
# Response and monitoring
IR | incident response | インシデント対応 | インシデントレスポンス | インシデント対処 | 事案対処
incident handling | インシデントハンドリング | incident response
DFIR | digital forensics and incident response
forensics | フォレンジック | 鑑識
digital evidence | 電子証拠 | デジタル証拠 | 電磁的証拠
evidence preservation | 証拠保全 | chain of custody
monitoring | 監視 | モニタリング
threat hunting | threat hunter | 脅威ハンティング | スレットハンティング
SIEM | security information and event management | ログ分析基盤
log analysis | ログ分析 | ログ解析
IDS | intrusion detection | 侵入検知
EDR | endpoint detection and response | 端末検知
recovery | 復旧 | リカバリ
first response | 初動対応 | 初動
# Threats
CTI | cyber threat intelligence | threat intelligence | 脅威インテリジェンス | スレットインテリジェンス
OSINT | open source intelligence | オシント | 公開情報調査
TTP | TTPs | tactics techniques and procedures | 攻撃手法
APT | advanced persistent threat | 標的型攻撃
insider threat | 内部不正 | 内部脅威
malware | マルウェア | マルウエア
ransomware | ランサムウェア | 身代金要求型
phishing | フィッシング
cybercrime | サイバー犯罪 | cyber crime
reverse engineering | リバースエンジニアリング | 逆解析
# Weaknesses and tests
vulnerability | 脆弱性 | ぜい弱性 | 弱点
vulnerability assessment | 脆弱性評価 | 脆弱性診断 | セキュリティ診断
PT | pentest | pen test | penetration testing | penetration test | ペネトレーションテスト | ペンテスト | 侵入テスト
pentester | pen tester | penetration tester | ペネトレーションテスター | ペンテスター
ethical hacker | ethical hacking | ホワイトハッカー | white hat
red team | red teaming | レッドチーム
blue team | ブルーチーム
patch management | パッチ管理 | 修正プログラム
# Systems
OT | operational technology | 制御システム | 制御技術
ICS | industrial control system | industrial control systems | 制御システム | 産業用制御システム
SCADA | 監視制御システム | 監視制御
OT | ICS
IoT | internet of things | モノのインターネット
AI | artificial intelligence | 人工知能
ML | machine learning | 機械学習
OS | operating system | オペレーティングシステム | 基本ソフト
DB | database | データベース
network | ネットワーク
cloud | クラウド
help desk | helpdesk | ヘルプデスク | service desk | サービスデスク
BCP | business continuity plan | business continuity | 事業継続計画 | 事業継続
DR | disaster recovery | 災害復旧
critical infrastructure | 重要インフラ | 基幹インフラ
# Building
DevSecOps | デブセックオプス
SDLC | software development life cycle | 開発ライフサイクル
secure coding | セキュアコーディング | secure programming
SBOM | software bill of materials | ソフトウェア部品表
secure by design | security by design | セキュリティバイデザイン | 設計段階
architecture | アーキテクチャ | 構造設計
architect | アーキテクト
R&D | research and development | 研究開発
QA | quality assurance | 品質保証
zero trust | ゼロトラスト
# Secrets and identity
cryptography | cryptographic | encryption | 暗号 | クリプトグラフィ
cryptographer | cryptographers | 暗号研究者 | 暗号技術者
PQC | post-quantum cryptography | 耐量子計算機暗号 | 耐量子暗号
PKI | public key infrastructure | 公開鍵基盤
key management | 鍵管理
IAM | identity and access management | ID管理 | アイデンティティ管理
MFA | multi-factor authentication | multifactor authentication | 多要素認証
authentication | 認証
access control | access controls | アクセス制御
# Governance
GRC | governance risk and compliance | governance risk compliance
governance | ガバナンス | 統治
compliance | コンプライアンス | 法令順守 | 法令遵守
audit | 監査
auditor | 監査人
risk management | リスク管理 | リスクマネジメント
risk assessment | リスク評価 | リスクアセスメント
ISMS | information security management system | 情報セキュリティマネジメントシステム
policy | 方針 | ポリシー
strategy | 戦略
privacy | プライバシー | 個人情報保護 | 個人情報
legal | law | 法務 | 法律
contract | contracts | 契約
procurement | acquisition | 調達
SCRM | supply chain risk management | サプライチェーンリスク
supply chain | サプライチェーン | 供給網
委託先管理 | vendor management | third party management | サプライチェーン管理
project management | プロジェクト管理 | プロジェクトマネジメント
project manager | プロジェクトマネージャー | プロマネ
PM | project manager | プロジェクト管理
# People
training | 訓練 | トレーニング
education | 教育
awareness | 啓発 | 意識向上 | アウェアネス
exercise | exercises | 演習
instructor | trainer | 講師 | インストラクター
workforce | 人材 | 要員
information sharing | 情報共有
knowledge management | ナレッジ管理 | ナレッジマネジメント | 知識管理
COMSEC | communications security | 通信セキュリティ | 通信保全
# Spellings and word families that no rule of endings brings together
respond | responder | responders | response | responding | レスポンス
defense | defence | 防御
center | centre
program | programme
organization | organisation
behavior | behaviour
advice | advisor | adviser | advise | 助言 | アドバイザー
strategist | strategic | strategy
intelligence | インテリジェンス
incident | インシデント
threat | 脅威
analyst | アナリスト | 分析担当者
analysis | 分析
engineer | エンジニア
administrator | admin | 管理者
developer | 開発者 | デベロッパー
interface | インターフェース | インターフェイス | インタフェイス
cybersecurity | cyber security | サイバーセキュリティ
software | ソフトウェア
";
