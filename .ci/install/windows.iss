; Inno Setup script: makes MicroMentorSetup.exe of dist\MicroMentor, which pyinstaller.spec builds on Windows.
;
;     iscc /DVersion=0.1.0 .ci\install\windows.iss
;
; NOT YET RUN: it was written without a Windows machine at hand.

#ifndef Version
  #error Give the version: iscc /DVersion=1.2.3
#endif

[Setup]
AppId={{6F0B1C3E-6D0B-4B5C-9A54-5B7B2D1E8C41}
AppName=MicroMentor Desktop
AppVersion={#Version}
AppPublisher=MicroMentor Desktop maintainers
DefaultDirName={autopf}\MicroMentor
DisableProgramGroupPage=yes
; A volunteer has no administrator's password: the program goes into the user's own folder.
PrivilegesRequired=lowest
SourceDir=..\..
LicenseFile=LICENSE
OutputDir=dist
OutputBaseFilename=MicroMentorSetup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
UninstallDisplayIcon={app}\MicroMentor.exe
; The chapter's file lies in the user's data folder and is left alone when the program is removed.
CloseApplications=yes

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"
Name: "french"; MessagesFile: "compiler:Languages\French.isl"
Name: "spanish"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"

[InstallDelete]
; What an earlier version brought along must not be found by this one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "dist\MicroMentor\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\MicroMentor Desktop"; Filename: "{app}\MicroMentor.exe"
Name: "{autodesktop}\MicroMentor Desktop"; Filename: "{app}\MicroMentor.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\MicroMentor.exe"; Description: "{cm:LaunchProgram,MicroMentor Desktop}"; Flags: nowait postinstall skipifsilent
